package org.homeostat.results.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON document: indented by two spaces, rows of numbers on one line, lines ended by a line feed, in UTF-8. */
public final class JsonDocument {

    private JsonDocument() {
    }

    /** What is to be in a document. */
    @FunctionalInterface
    public interface Body {

        /**
         * Writes the one value that the document is.
         *
         * @param json where to
         * @throws IOException where the stream fails
         */
        void writeTo(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a document.
     *
     * @param out where to; it is flushed and not closed
     * @param body its content
     * @throws IOException where the stream fails
     */
    public static void write(OutputStream out, Body body) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        json.setPrettyPrinter(printer);
        body.writeTo(json);
        json.writeRaw('\n');
        json.close();
        out.flush();
    }

    /**
     * Writes a field that holds a number, or null where it is none.
     *
     * @param json where to
     * @param name name of the field
     * @param value its value
     * @throws IOException where the stream fails
     */
    public static void number(JsonGenerator json, String name, double value) throws IOException {
        json.writeFieldName(name);
        number(json, value);
    }

    /**
     * Writes a field that holds a row of numbers.
     *
     * @param json where to
     * @param name name of the field
     * @param values its values
     * @throws IOException where the stream fails
     */
    public static void numbers(JsonGenerator json, String name, double[] values) throws IOException {
        json.writeArrayFieldStart(name);
        for (double value : values) {
            number(json, value);
        }
        json.writeEndArray();
    }

    /**
     * Writes a field that holds a row of texts.
     *
     * @param json where to
     * @param name name of the field
     * @param texts its values
     * @throws IOException where the stream fails
     */
    public static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumber(value);
        } else {
            json.writeNull();
        }
    }
}
