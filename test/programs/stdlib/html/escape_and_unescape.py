import html
import html.entities

print(html.escape("<a href='x'>\"&amp;\"</a>"), html.escape("'\"", quote=False))
for text in ("&amp;&lt;&gt;", "&notit;", "&notin;", "&amp", "&ampx", "&#65;&#x41;&#X41", "&#0;&#128;&#x9f;&#xd800;&#x110000;&#1;&#xfffe;",
             "&nosuch;", "& amp;", "&&amp;", "&CounterClockwiseContourIntegral;", "&acE;", "&#;", "&#x;", "&a", "&", "&#129;&#13;&#11;"):
    print(repr(text), ascii(html.unescape(text)))
print(len(html.entities.html5), len(html.entities.name2codepoint), html.entities.codepoint2name[0xe9], html.entities.entitydefs["lt"])
print(list(html.entities.html5.items())[:3], list(html.entities.name2codepoint.items())[-2:], ascii(html.entities.entitydefs["lang"]))
