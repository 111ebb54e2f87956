# What pyexpat tells of documents: elements, text, namespaces, declarations.
import pyexpat


def run(src, sep=None, final=True, **attrs):
    p = pyexpat.ParserCreate(namespace_separator=sep)
    for k, v in attrs.items(): setattr(p, k, v)
    out = []
    for h in ("StartElementHandler EndElementHandler CharacterDataHandler ProcessingInstructionHandler CommentHandler StartCdataSectionHandler EndCdataSectionHandler StartNamespaceDeclHandler EndNamespaceDeclHandler StartDoctypeDeclHandler EndDoctypeDeclHandler ElementDeclHandler AttlistDeclHandler EntityDeclHandler NotationDeclHandler UnparsedEntityDeclHandler SkippedEntityHandler XmlDeclHandler").split():
        setattr(p, h, lambda *a, h=h: out.append((h[:-7], *a)))
    try: p.Parse(src, final)
    except pyexpat.ExpatError as e: out.append((str(e), e.code, e.lineno, e.offset))
    print(repr(src)[:70])
    for o in out: print("  ", o)


good = ["<a/>", "<a b='1' c=\"x&amp;y&#65;\">t<b>u</b>v\nw\r\nx</a>", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>\n<!-- c -->\n<a><?pi data?><![CDATA[<x>&]]></a>\n<!--e-->", "<a>&lt;&gt;&amp;&quot;&apos;&#x41;&#233;</a>", "<!DOCTYPE a [<!ENTITY e 'val<b/>ue'><!ELEMENT a (#PCDATA|b)*><!ELEMENT b EMPTY><!ATTLIST a x CDATA 'def' y ID #REQUIRED z (p|q) #IMPLIED><!NOTATION n SYSTEM 's'>]><a>&e;</a>", "<!DOCTYPE a SYSTEM 'x.dtd'><a>&foo;</a>", "<é ü='ß'>日本</é>", "<a\n b='1'\n/>", "<a  >x</a >", b"\xef\xbb\xbf<a/>", "<a b='x\n\ty'/>", b"<?xml version='1.0' encoding='latin-1'?><a>\xe9</a>"]
for s in good: run(s)
for s in good[:3]: run(s, buffer_text=True, ordered_attributes=True)
for s in ["<a xmlns='u' xmlns:p='v'><p:b p:c='1' d='2'/></a>", "<a xmlns='u'><b xmlns=''/></a>", "<p:a/>", "<a xml:lang='en'/>"]: run(s, sep="}"); run(s, sep=" ", namespace_prefixes=True)
