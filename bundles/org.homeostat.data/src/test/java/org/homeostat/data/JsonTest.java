package org.homeostat.data;

import static org.homeostat.data.Samples.failure;
import static org.homeostat.data.Samples.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

    private static final String DBNOMICS = """
            {"_meta": {"version": "22.1.17"}, "dataset": {"name": "World Economic Outlook"}, "errors": null,
             "provider": {"name": "International Monetary Fund", "terms_of_use": "https://www.imf.org/terms"},
             "series": {"num_found": 1, "docs": [
              {"@frequency": "annual", "dataset_code": "WEO:2024-10", "provider_code": "IMF",
               "dimensions": {"unit": "pcent", "weo-country": "CHL", "weo-subject": "LUR"},
               "indexed_at": "2024-11-01T00:00:00.000Z", "series_code": "CHL.LUR.pcent", "series_name": "Unemployment",
               "period": ["2018", "2019", "2020-Q1"], "value": [7.4, "NA", null]}],
              "offset": 0}}
            """;

    @TempDir
    Path folder;

    @Test
    void dbnomics() throws Exception {
        DataTable table = open(folder, "t.csv", DBNOMICS);
        assertEquals(7.4, table.cell("LUR.pcent", "CHL", 2018).value());
        assertEquals(7.4, table.cell("CHL.LUR.pcent", "", 2018).value());
        assertEquals(new Cell(7.4, 4, 0, "pcent", ""), table.cell("LUR", "CHL", 2018));
        assertEquals("t.csv:4: the column value holds \"NA\" for LUR, CHL, 2019: the figure is missing",
                failure(table, "LUR", "CHL", "2019"));
        assertEquals("t.csv:4: the column value is empty for LUR, CHL, 2020Q1", failure(table, "LUR", "CHL", "2020Q1"));
        assertEquals("IMF", table.provenance().publisher());
        assertEquals("https://www.imf.org/terms", table.provenance().licence());
    }

    @Test
    void dbnomicsThatIsBroken() {
        assertEquals("t.json:4: the series CHL.LUR.pcent has 3 periods and 2 values",
                failure(folder, "t.json", DBNOMICS.replace("7.4, ", "")));
        assertEquals("t.json is an answer without data: Series not found",
                failure(folder, "t.json", "{\"message\": \"Series not found\"}"));
        assertEquals("t.json:1: this is no well-formed JSON, or it is cut off",
                failure(folder, "t.json", "{\"series\": {\"docs\": [{\"period\": [\"2018\"]"));
        assertEquals("t.json holds no figures", failure(folder, "t.json", "{\"series\": {\"docs\": []}}"));
        assertEquals("t.json is SDMX in JSON: download it as SDMX-CSV or SDMX-ML",
                failure(folder, "t.json", "{\"data\": {\"dataSets\": []}}"));
        assertEquals(
                "t.json is JSON, but neither series of DBnomics, an answer of the World Bank nor a Frictionless package",
                failure(folder, "t.json", "{}"));
    }

    @Test
    void answerOfTheWorldBank() throws Exception {
        DataTable table = open(folder, "t.json", """
                [{"page": 1, "pages": 1, "lastupdated": "2024-12-16"},
                 [{"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"}, "country": {"id": "CL", "value":
                   "Chile"}, "countryiso3code": "CHL", "date": "2023", "value": 335533331669.5, "unit": ""},
                  {"indicator": {"id": "NY.GDP.MKTP.CD", "value": "GDP (current US$)"}, "country": {"id": "CL", "value":
                   "Chile"}, "countryiso3code": "CHL", "date": "2024", "value": null, "unit": ""}]]
                """);
        assertEquals(335533331669.5, table.cell("GDP (current US$)", "Chile", 2023).value());
        assertEquals("t.json:4: the column value is empty for NY.GDP.MKTP.CD, CHL, 2024",
                failure(table, "NY.GDP.MKTP.CD", "CHL", "2024"));
        assertEquals("World Bank, updated 2024-12-16", table.provenance().toString());
        assertEquals("e.json is an answer without data: The provided parameter value is not valid", failure(folder,
                "e.json",
                "[{\"message\": [{\"id\": \"120\", \"value\": \"The provided parameter value is not valid\"}]}]"));
    }

    @Test
    void frictionlessPackage() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.write(folder.resolve("data/gdp.csv"),
                "Country Name;Country Code;Year;Value\nCôte d'Ivoire;CIV;2019;58,5\nPeru;PER;2019;-99\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        String descriptor = """
                {"name": "gdp", "title": "Gross product", "last_updated": "2025-07-01",
                 "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org"}], "sources": [{"title": "World Bank"}],
                 "resources": [{"name": "about", "path": "README.md"},
                  {"name": "gdp", "path": "data/gdp.csv", "encoding": "iso-8859-1", "dialect": {"delimiter": ";"},
                   "schema": {"missingValues": ["", "-99"], "fields": [{"name": "Country Name"}, {"name": "Country Code"},
                    {"name": "Year"}, {"name": "Value", "decimalChar": ","}]}},
                  {"name": "rate", "data": [["iso3", "year", "rate"], ["CHL", 2019, 27], ["PER", 2019, null]]},
                  {"name": "pop", "data": [{"iso3": "CHL", "year": 2019, "value": 19}]}]}
                """;
        DataTable table = open(folder, "datapackage.json", descriptor);
        assertEquals(58.5, table.cell("gdp", "Côte d'Ivoire", 2019).value());
        assertEquals(27, table.cell("rate", "CHL", 2019).value());
        assertEquals(19, table.cell("pop", "CHL", 2019).value());
        assertEquals("data/gdp.csv:3: the column gdp holds \"-99\" for gdp, PER, 2019, which is not a plain number",
                failure(table, "gdp", "PER", "2019"));
        assertEquals("datapackage.json:3: the column rate is empty for rate, PER, 2019",
                failure(table, "rate", "PER", "2019"));
        assertEquals("Gross product, updated 2025-07-01, CC-BY-4.0", table.provenance().toString());
        assertEquals("World Bank", table.provenance().source());
        Files.writeString(folder.resolve("data/gdp.csv"), "Country Code;Year;Value\nPER;2019;1\n");
        assertNotEquals(table.sha256(), open(folder, "datapackage.json", descriptor).sha256());
    }

    @Test
    void frictionlessPackagesStayInTheirFolder() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("secret.csv"), "iso3,year,x\nCHL,2019,1\n");
        Files.createSymbolicLink(inner.resolve("link.csv"), folder.resolve("secret.csv"));
        for (String path : new String[] {"../secret.csv", "link.csv"}) {
            assertEquals(path + " is outside the project's folder, which data must not come from",
                    failure(inner, "p.json", "{\"resources\": [{\"path\": \"" + path + "\"}]}"));
        }
        assertEquals(
                "p.json points to https://x.org/a.csv: download that file beside the package, and write its name there",
                failure(inner, "p.json", "{\"resources\": [{\"path\": \"https://x.org/a.csv\"}]}"));
        assertEquals("p.json is a data package without a table of figures",
                failure(inner, "p.json", "{\"resources\": []}"));
    }
}
