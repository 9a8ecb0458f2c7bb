"""What English and French are; the only home of Babel's CLDR data."""
