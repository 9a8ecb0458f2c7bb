"""One file, two standards: PDF/UA-1 declared beside PDF/A-2a in the metadata stream.

WeasyPrint writes the identification of one variant.  The other one is spliced into the
same `rdf:RDF` (validators read only the first), with the extension schema that PDF/A
asks for wherever metadata goes beyond its own schemas.
"""

import pydyf
from weasyprint import Document

_PDF_UA = (
    b'<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
    b' pdfuaid:part="1"/>'
)
_EXTENSION_SCHEMA = b"""<rdf:Description rdf:about=""\
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
<pdfaProperty:name>part</pdfaProperty:name>\
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
<pdfaProperty:category>internal</pdfaProperty:category>\
<pdfaProperty:description>Part of ISO 14289 that the file conforms to\
</pdfaProperty:description>\
</rdf:li></rdf:Seq></pdfaSchema:property>\
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
_END = b"</rdf:RDF>"


def declare_accessible(document: Document) -> None:
    """Let the metadata that will be written say PDF/UA-1 as well.

    The method is the one that WeasyPrint documents for being overridden.
    """
    generate = document.metadata.generate_rdf_metadata

    def generate_both(*arguments: object) -> bytes:
        rdf: bytes = generate(*arguments)
        return rdf.replace(_END, _PDF_UA + _EXTENSION_SCHEMA + _END)

    document.metadata.generate_rdf_metadata = generate_both


def uncompress_metadata(pdf: pydyf.PDF) -> None:
    """Leave the metadata readable for programs that know no PDF, which page-validation wants."""
    number = int(pdf.catalog["Metadata"].split()[0])
    pdf.objects[number].compress = False
