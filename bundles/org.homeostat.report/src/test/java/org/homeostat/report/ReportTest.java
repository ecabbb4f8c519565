package org.homeostat.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.homeostat.analysis.Answers;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportTest {

    private final String html = new Report(Sample.result(), Sample.answers(), Sample.context()).html();

    @Test
    void wellFormedAndNothingFromAModelIsMarkup() throws Exception {
        Document document = parse(html);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertFalse(html.contains("<script"), "markup got through");
        assertTrue(document.getDocumentElement().getTextContent().contains(Sample.EVIL));
    }

    @Test
    void nothingIsLoadedFromElsewhere() throws Exception {
        NodeList all = parse(html).getElementsByTagName("*");
        for (int index = 0; index < all.getLength(); index++) {
            Element element = (Element) all.item(index);
            assertFalse(
                    List.of("script", "link", "iframe", "img", "image", "object", "use").contains(element.getTagName()),
                    element.getTagName());
            assertTrue(element.getAttribute("href").matches("(#.*)?"), element.getAttribute("href"));
            assertFalse(element.hasAttribute("src"), element.getTagName());
        }
        assertFalse(html.contains("@import") || html.replaceAll("url\\(#[^)]*\\)", "").contains("url("));
    }

    @Test
    void theAnswerComesFirst() {
        int answer = html.indexOf("By 2028 ");
        assertTrue(answer > 0 && answer < html.indexOf("<table") && answer < html.indexOf("<svg"));
        assertTrue(
                html.contains("puts Chile&#39;s output 27.0% above")
                        || html.contains("puts Chile's output 27.0% above"),
                html.substring(answer, answer + 200));
    }

    @Test
    void everyPartIsThere() throws Exception {
        String text = parse(html).getDocumentElement().getTextContent();
        for (String part : List.of("The reform", "What the reform does", "Chile: Output", "Copper price", "In Peru",
                "Nothing beyond the model itself.", "mobility of capital", "World Bank, WDI", "Licence: CC BY 4.0.",
                "2 figures from data/wb.csv", "./homeostat run models/sample.econ --out out", "ab12cd34", "bytecode",
                "Chile.profitTax = 30%", "+27.00%")) {
            assertTrue(text.contains(part), part);
        }
        assertFalse(text.contains("never"), "a scenario that was not run");
    }

    @Test
    void contentsLeadSomewhere() throws Exception {
        NodeList links = parse(html).getElementsByTagName("a");
        assertEquals(5, links.getLength());
        for (int index = 0; index < links.getLength(); index++) {
            String place = ((Element) links.item(index)).getAttribute("href").substring(1);
            assertTrue(html.contains("id=\"" + place + "\""), place);
        }
    }

    @Test
    void noNameIsUsedTwice() throws Exception {
        NodeList all = parse(html).getElementsByTagName("*");
        Set<String> names = new HashSet<>();
        for (int index = 0; index < all.getLength(); index++) {
            String id = ((Element) all.item(index)).getAttribute("id");
            assertTrue(id.isEmpty() || names.add(id), id);
        }
    }

    @Test
    void theSameEachTime() {
        assertEquals(html, new Report(Sample.result(), Sample.answers(), Sample.context()).html());
    }

    @Test
    void whereNothingWasAsked() throws Exception {
        ReportContext bare = new ReportContext("t", "f", "c", List.of(), List.of());
        String text = parse(new Report(Sample.result(), Answers.NONE, bare).html()).getDocumentElement()
                .getTextContent();
        assertTrue(text.contains("What the scenarios give") && text.contains("Chile: Output"), text);
    }

    @Test
    void whatElseARunAnswers() throws Exception {
        Document page = parse(new Report(Sample.result(), Sample.everything(), Sample.context()).html());
        String text = page.getDocumentElement().getTextContent();
        for (String part : List.of("Baseline has a stable rest point: Output 100.0 GUSD/year.", "Chile: Welfare",
                "+25.00%", "1 of 1 fail.", "Chile.output is 99", "fails", "Balance sheet of Chile in 2019, Baseline",
                "+12.50",
                "Bills doesn't add up", "ensemble Fan is checked.")) {
            assertEquals(part, text.contains(part) ? part : text, part);
        }
    }

    private static Document parse(String html) throws Exception {
        String xml = html.substring("<!DOCTYPE html>\n".length());
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }
}
