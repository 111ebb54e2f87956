from html.parser import HTMLParser


class Teller(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print(self.getpos(), "start", tag, attrs, repr(self.get_starttag_text()))

    def handle_endtag(self, tag):
        print(self.getpos(), "end", tag)

    def handle_startendtag(self, tag, attrs):
        print(self.getpos(), "empty", tag, attrs)

    def handle_data(self, data):
        print(self.getpos(), "data", repr(data))

    def handle_comment(self, data):
        print("comment", repr(data))

    def handle_decl(self, decl):
        print("decl", repr(decl))

    def handle_pi(self, data):
        print("pi", repr(data))

    def unknown_decl(self, data):
        print("unknown", repr(data))

    def handle_entityref(self, name):
        print("entity", name)

    def handle_charref(self, name):
        print("char", name)


pages = ["<!DOCTYPE html>\n<html><body class=a id='b' checked data-x=\"1 &amp; 2\">Hi &lt;&#65;&copy &nosuch; there<br/></body>\n</html>",
         "<script>if (a < b && c) x('</p>')</script>after<style>p > a {}</style >", "a < b & c &# d &#x; e </> </3> <3 <", "<a\n  href = x\n>y</a\n>",
         "<!-- a -- b --><!-- open", "<![CDATA[x]]><!odd><?php echo ?>", "<p/ x><p a=b/><p a='", "</p x='>'>text", "<a b='c' 'd' e==f>", "<svg:a xlink:href=x/>"]
for convert in (True, False):
    for page in pages:
        print("---", convert, repr(page))
        parser = Teller(convert_charrefs=convert)
        parser.feed(page)
        parser.close()
        whole = Teller(convert_charrefs=convert)
        for char in page[:60]:
            whole.feed(char)
        print(repr(whole.rawdata))
