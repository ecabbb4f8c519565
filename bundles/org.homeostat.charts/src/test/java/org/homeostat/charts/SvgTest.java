package org.homeostat.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgTest {

    private final Drawing drawing = new ChartDrawing(Sample.charts().overlay("Chile", "output", Sample.SCENARIOS),
            Zoom.all(), 760, 400);

    @Test
    void wellFormedWithTextAsText() throws Exception {
        Document document = parse(Svg.document(drawing));
        assertEquals("0 0 760 400", document.getDocumentElement().getAttribute("viewBox"));
        List<String> texts = texts(document);
        assertTrue(texts.containsAll(List.of("Chile: Output", "GUSD a year", "Nothing changes", "Chile <alone>",
                "Together & strong", "2020", "2050", "100")), texts.toString());
    }

    @Test
    void theSameEachTime() {
        assertEquals(Svg.document(drawing), Svg.document(drawing));
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        String text = Svg.document(drawing);
        assertFalse(text.contains("<!DOCTYPE") || text.contains("href"), text);
        assertTrue(text.length() < 40_000, "too large: " + text.length());
    }

    @Test
    void drawingsOfOnePageShareNoNames() {
        String one = Svg.element(drawing, "a-");
        assertTrue(one.contains("id=\"a-clipPath1\""), one);
        assertFalse(one.contains("url(#clipPath1)"));
    }

    @Test
    void smallMultiples() throws Exception {
        Drawing grid = new GridDrawing(Sample.charts().differenceGrid("output", Sample.ECONOMIES, Sample.SCENARIOS),
                960);
        assertTrue(texts(parse(Svg.document(grid))).containsAll(Sample.ECONOMIES));
    }

    private static Document parse(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName("text");
        for (int index = 0; index < nodes.getLength(); index++) {
            texts.add(nodes.item(index).getTextContent());
        }
        return texts;
    }
}
