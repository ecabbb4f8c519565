package org.homeostat.data.sdmx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.homeostat.data.DataException;
import org.homeostat.data.format.DataFile;
import org.homeostat.data.format.DataFormat;
import org.homeostat.data.format.MarkupGuard;
import org.homeostat.data.table.TableBuilder;

/**
 * Data messages of SDMX-ML: generic and structure-specific ones, by time series, across another dimension or flat. Read
 * as a stream, by local names, so that the versions around 2.1 are read as well. A document type is refused, and with it
 * every entity but the five of XML.
 */
public final class SdmxMlFormat implements DataFormat {

    private static final long LARGEST_FILE = 2L << 30;
    private static final Set<String> GENERIC = Set.of("GenericData", "GenericTimeSeriesData");
    private static final Set<String> SPECIFIC = Set.of("StructureSpecificData", "StructureSpecificTimeSeriesData",
            "CompactData");

    @Override
    public boolean matches(DataFile file) {
        return file.firstLetter() == '<';
    }

    @Override
    public void read(DataFile file, TableBuilder table) throws DataException, IOException {
        try (InputStream in = new MarkupGuard(new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16),
                LARGEST_FILE)) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            read(file, xml, table);
        } catch (XMLStreamException broken) {
            throw explain(file, broken);
        } catch (MarkupGuard.Hostile hostile) {
            throw file.problem(hostile.getMessage());
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static DataException explain(DataFile file, XMLStreamException broken) {
        if (broken.getNestedException() instanceof MarkupGuard.Hostile hostile) {
            return file.problem(hostile.getMessage());
        }
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        return new DataException(file.shown(), Math.max(0, line), 0, "this is no well-formed XML, or it is cut off");
    }

    private static void read(DataFile file, XMLStreamReader xml, TableBuilder table)
            throws XMLStreamException, DataException {
        SdmxMessage message = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new DataException(file.shown(),
                        Math.max(1, xml.getLocation().getLineNumber()), 0,
                        "a document type is not allowed in data: delete the line with DOCTYPE");
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new DataException(file.shown(),
                        xml.getLocation().getLineNumber(), 0, "the entity " + xml.getLocalName() + " is unknown");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (message == null) {
                        message = message(file, xml.getLocalName(), table);
                    }
                    message.start(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> message.end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> message.text(xml.getText());
                default -> {
                    continue;
                }
            }
        }
        if (table.isEmpty()) {
            String footer = message == null ? "" : message.footer();
            throw file.problem("is a data message of SDMX without figures" + (footer.isEmpty() ? "" : ": " + footer));
        }
    }

    private static SdmxMessage message(DataFile file, String root, TableBuilder table) throws DataException {
        if (GENERIC.contains(root) || SPECIFIC.contains(root)) {
            return new SdmxMessage(file.shown(), GENERIC.contains(root), table);
        }
        if (root.equals("Structure")) {
            throw file.problem("is a structure message of SDMX: it describes data and holds no figures");
        }
        throw file.problem("is XML, but no data message of SDMX: its outermost element is " + root);
    }
}
