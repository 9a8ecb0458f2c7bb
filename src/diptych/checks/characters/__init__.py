"""QA7xx: characters, whoever typed them."""
