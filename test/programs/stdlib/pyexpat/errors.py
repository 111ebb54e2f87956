# How pyexpat refuses what is no XML, and where.
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


for s in ["", "x", "<a>", "<a></b>", "<a", "<a><b></a>", "<a/><b/>", "<a/>x", "<a b='1' b='2'/>", "<a b=1/>", "<a b/>", "<a>&foo;</a>", "<a>&foo</a>", "<a>&#0;</a>", "<a>]]></a>", "<!-- a -- b --><a/>", "<a><!-- x", " <?xml version='1.0'?><a/>", "<?xml version='1.0'", "<1/>", "<a>\x01</a>", "<a b='<'/>", "< a/>", "<a></a", "</a>", "<a><![CDATA[x", "<?xml version='1.0' encoding='foo'?><a/>", "<!DOCTYPE a [<!ENTITY e '&e;'>]><a>&e;</a>", "<a>\n  <b>\n</a>", b"<a>\xff</a>", "<a & b/>", "&", "<a b='&'/>", "<a>&</a>", "<?XML?><a/>", "<a b = 'c'd='e'/>", "<a><", "<a/", "<a:b:c/>"]: run(s)
p = pyexpat.ParserCreate(); print(p.Parse("<a>x", False), p.Parse("</a>", True)); 
try: p.Parse("x", True)
except pyexpat.ExpatError as e: print(e)
print(pyexpat.ErrorString(4), pyexpat.errors.XML_ERROR_SYNTAX, pyexpat.errors.codes["no element found"])
