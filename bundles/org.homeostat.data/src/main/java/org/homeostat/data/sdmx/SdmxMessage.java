package org.homeostat.data.sdmx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.homeostat.data.DataException;
import org.homeostat.data.table.NumberStyle;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.table.TableBuilder.Fact;

/** Where the reading of a data message stands: what its header said, the series it is in, the figure it is in. */
final class SdmxMessage {

    private static final int LONGEST_TEXT = 1 << 16;

    private final boolean generic;
    private final TableBuilder table;
    private final KeyedFigures figures;
    private final int column;
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> series = new LinkedHashMap<>();
    private final Map<String, String> seriesAttributes = new LinkedHashMap<>();
    private final Map<String, String> observation = new LinkedHashMap<>();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String across = "TIME_PERIOD";
    private String value = "";
    private String footer = "";
    private String sender = "";
    private String prepared = "";
    private boolean inSeries;
    private int line;

    SdmxMessage(String file, boolean generic, TableBuilder table) {
        this.generic = generic;
        this.table = table;
        this.figures = new KeyedFigures(table);
        this.column = table.column(file, 0, "OBS_VALUE");
        table.fact(Fact.FORMAT, generic ? "SDMX-ML generic" : "SDMX-ML structure-specific");
    }

    void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String parent = open.isEmpty() ? "" : open.peek();
        open.push(name);
        text.setLength(0);
        switch (name) {
            case "Structure" -> across = attribute(xml, "dimensionAtObservation", across);
            case "Ref" -> table.fact(Fact.TITLE,
                    attribute(xml, "agencyID", "") + ":" + attribute(xml, "id", "") + version(xml));
            case "Sender" -> sender = attribute(xml, "id", "");
            case "DataSet" -> dataSet(xml);
            case "Series" -> {
                inSeries = true;
                series.clear();
                seriesAttributes.clear();
                if (!generic) {
                    split(xml, series, seriesAttributes);
                }
            }
            case "Obs" -> obs(xml);
            case "Value" -> value(xml, parent);
            case "ObsDimension" -> observation.put(attribute(xml, "id", across), attribute(xml, "value", ""));
            case "ObsValue" -> value = attribute(xml, "value", "");
            default -> {
                return;
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals(name)) {
                return xml.getAttributeValue(index).strip();
            }
        }
        return otherwise;
    }

    private static String version(XMLStreamReader xml) {
        String version = attribute(xml, "version", "");
        return version.isEmpty() ? "" : "(" + version + ")";
    }

    private void dataSet(XMLStreamReader xml) {
        table.fact(Fact.PUBLISHER, attribute(xml, "PUBLISHER", ""));
        table.fact(Fact.LICENCE, attribute(xml, "LICENSE", attribute(xml, "LICENCE", "")));
        table.fact(Fact.UPDATED, attribute(xml, "UPDATE_DATE", attribute(xml, "LAST_UPDATE", "")));
        table.fact(Fact.SOURCE, attribute(xml, "SUGGESTED_CITATION", ""));
    }

    private void obs(XMLStreamReader xml) {
        observation.clear();
        attributes.clear();
        value = "";
        line = xml.getLocation().getLineNumber();
        if (generic) {
            return;
        }
        if (!inSeries) {
            split(xml, observation, attributes);
        } else {
            for (int index = 0; index < xml.getAttributeCount(); index++) {
                String id = xml.getAttributeLocalName(index);
                boolean own = id.equals(across) || Concepts.isTime(id);
                (own ? observation : attributes).put(id, xml.getAttributeValue(index).strip());
            }
        }
        // explicit measures: the type of the element says which measure it is
        String type = xml.getAttributeValue("http://www.w3.org/2001/XMLSchema-instance", "type");
        if (inSeries && type != null && !Concepts.isTime(across) && !observation.containsKey(across)) {
            observation.put(across, type.substring(type.indexOf(':') + 1));
        }
        value = attributes.getOrDefault("OBS_VALUE", observation.getOrDefault("OBS_VALUE", ""));
        attributes.remove("OBS_VALUE");
        observation.remove("OBS_VALUE");
    }

    /** Tells dimensions from attributes where the file doesn't; attributes of XML itself have a namespace. */
    private static void split(XMLStreamReader xml, Map<String, String> dimensions, Map<String, String> attributes) {
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            String space = xml.getAttributeNamespace(index);
            String id = xml.getAttributeLocalName(index);
            if (space == null || space.isEmpty()) {
                (Concepts.isAttribute(id) ? attributes : dimensions).put(id, xml.getAttributeValue(index).strip());
            }
        }
    }

    private void value(XMLStreamReader xml, String parent) {
        String id = attribute(xml, "id", attribute(xml, "concept", ""));
        String content = attribute(xml, "value", "");
        switch (parent) {
            case "SeriesKey" -> series.put(id, content);
            case "ObsKey" -> observation.put(id, content);
            case "Attributes" -> {
                if (!open.contains("Group") && (open.contains("Obs") || open.contains("Series"))) {
                    (open.contains("Obs") ? attributes : seriesAttributes).put(id, content);
                }
            }
            default -> {
                return;
            }
        }
    }

    void text(String more) {
        if (text.length() < LONGEST_TEXT) {
            text.append(more);
        }
    }

    void end(String name) throws DataException {
        open.poll();
        String content = text.toString().strip();
        text.setLength(0);
        switch (name) {
            case "Prepared" -> prepared = content;
            case "Name" -> sender = "Sender".equals(open.peek()) && !content.isEmpty() ? content : sender;
            case "URN" -> table.fact(Fact.TITLE, content.substring(content.indexOf('=') + 1));
            case "Source" -> table.fact(Fact.SOURCE, content);
            case "Time" -> observation.put("TIME_PERIOD", content);
            case "Text" -> footer = footer.isEmpty() ? content : footer;
            case "Obs" -> figure();
            case "Series" -> {
                inSeries = false;
                series.clear();
                seriesAttributes.clear();
            }
            case "DataSet" -> header();
            default -> {
                return;
            }
        }
    }

    /** What the header says stands behind what the data set itself says. */
    private void header() {
        table.fact(Fact.PUBLISHER, sender);
        table.fact(Fact.UPDATED, prepared);
    }

    private void figure() throws DataException {
        Map<String, String> dimensions = new LinkedHashMap<>(series);
        dimensions.putAll(observation);
        String time = dimensions.getOrDefault("TIME_PERIOD", dimensions.getOrDefault("TIME", ""));
        dimensions.remove("TIME_PERIOD");
        dimensions.remove("TIME");
        KeyedFigures.Key key = figures.key(dimensions,
                either("TITLE_COMPL", either("TITLE", either("SERIES_NAME", ""))));
        String measure = dimensions.getOrDefault("UNIT_MEASURE",
                either("UNIT_MEASURE", either("UNIT", dimensions.getOrDefault("unit", ""))));
        int unit = table.note(Concepts.unit(measure, either("UNIT_MULT", "")));
        table.describe(key.series(), Concepts.unit(measure, either("UNIT_MULT", "")), "");
        figures.add(key, time, value, NumberStyle.PLAIN, new TableBuilder.Place(line, column, unit, 0));
    }

    private String either(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, seriesAttributes.getOrDefault(attribute, otherwise));
    }

    String footer() {
        return footer;
    }
}
