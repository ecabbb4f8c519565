package org.homeostat.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small parts of a file as maps, lists and texts. Numbers stay as they are written; null is the empty text. */
final class JsonTree {

    private final JsonParser parser;
    private int left;

    private JsonTree(JsonParser parser, int most) {
        this.parser = parser;
        this.left = most;
    }

    /** A part of a file has more values than it may. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Reads the value that the parser stands at, and leaves the parser at its last token. */
    static Object read(JsonParser parser, int most) throws IOException {
        return new JsonTree(parser, most).value();
    }

    private Object value() throws IOException {
        if (--left < 0) {
            throw new TooLarge();
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NULL -> "";
            default -> parser.getText();
        };
    }

    private Map<String, Object> object() throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value());
        }
        return fields;
    }

    private List<Object> array() throws IOException {
        List<Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        return elements;
    }

    /** A field that holds a text or a number; empty where it holds something else, or isn't there. */
    static String text(Object object, String field) {
        return object instanceof Map<?, ?> map && map.get(field) instanceof String text ? text.strip() : "";
    }

    /** A field that holds an object; an empty one where it doesn't. */
    static Map<?, ?> map(Object object, String field) {
        return object instanceof Map<?, ?> map && map.get(field) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    /** A field that holds an array; an empty one where it doesn't. */
    static List<?> list(Object object, String field) {
        return object instanceof Map<?, ?> map && map.get(field) instanceof List<?> inner ? inner : List.of();
    }
}
