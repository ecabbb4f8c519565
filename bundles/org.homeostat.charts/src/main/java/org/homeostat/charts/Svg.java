package org.homeostat.charts;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Drawings as SVG, with text as text. */
public final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {
    }

    /**
     * A drawing as a document of its own.
     *
     * @param drawing what to draw
     * @return the text of an SVG file, the same each time
     */
    public static String document(Drawing drawing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(drawing, "") + "\n";
    }

    /**
     * A drawing as an element that stands in an HTML page beside others.
     *
     * @param drawing what to draw
     * @param prefix what the names inside start with, different for each drawing of the page
     * @return the text of an {@code svg} element
     */
    public static String element(Drawing drawing, String prefix) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Homeostat");
        context.setPrecision(2);
        context.setIDGenerator(new Names(prefix));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        // JFreeChart puts this hint back to what it was, and Batik refuses to have had none.
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.paint(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttribute("role", "img");
        dropEmptyDefinitions(root);
        Element title = document.createElementNS(NAMESPACE, "title");
        title.setTextContent(drawing.title());
        root.insertBefore(title, root.getFirstChild());
        return text(root).replace("'" + Fonts.FAMILY + "'", "'" + Fonts.FAMILY + "', Verdana, sans-serif");
    }

    /** Batik leaves these behind, each under the same name. */
    private static void dropEmptyDefinitions(Element root) {
        NodeList children = root.getChildNodes();
        for (int index = children.getLength() - 1; index >= 0; index--) {
            Node child = children.item(index);
            if (child.getNodeName().equals("defs") && !child.hasChildNodes()) {
                root.removeChild(child);
            }
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException everyJdkHasOne) {
            throw new IllegalStateException(everyJdkHasOne);
        }
    }

    private static String text(Element root) {
        StringWriter out = new StringWriter();
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
        return out.toString();
    }

    /** Names inside a drawing that no other drawing of the page has. */
    private static final class Names extends SVGIDGenerator {
        private final String prefix;

        private Names(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String generateID(String kind) {
            return super.generateID(prefix + kind);
        }
    }
}
