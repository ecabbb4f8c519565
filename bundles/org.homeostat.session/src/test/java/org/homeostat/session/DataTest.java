package org.homeostat.session;

import static org.homeostat.session.Example.assertPath;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeostat.results.SourceNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures from tables: where they are found, what they mean, whom they are owed to. */
class DataTest {

    private static final String TABLE = """
            iso3,series,year,value,source
            CHL,GDP,2019,278.5,World Bank
            PER,GDP,2019,228.3,
            CHL,TAX,2019,27,
            WLD,COPPER,2019,6010,Pink Sheet
            """;
    private static final String MODEL = """
            unit USD
            unit GUSD = 1e9 USD
            dataset wb from "data/table.csv" { source "WDI" licence "CC BY 4.0" vintage "2026-07-01" }
            model Country {
              parameter gdp : GUSD/year = wb["GDP", economy, 2019] [GUSD/year]
              parameter tax : % = wb[2019, economy, "TAX"] [%] policy lever 0%..60%
              parameter plain = wb["TAX", CHL, 2019]
              variable output : USD/year = gdp
            }
            economy Chile is Country { code CHL }
            economy Peru is Country { code "PER" tax = 20% }
            world Two { economies Chile, Peru variable copper = wb["COPPER", WLD, 2019] }
            scenario Baseline { world Two; time 2019..2020 }
            """;

    @TempDir
    Path folder;

    private Example example() {
        return Example.of(folder, MODEL).with("data/table.csv", TABLE);
    }

    @Test
    void figuresInTheirUnits() {
        RunOutcome outcome = example().run();
        assertPath(outcome, "Chile.output", 278.5e9, 278.5e9);
        assertPath(outcome, "Peru.output", 228.3e9, 228.3e9);
        assertPath(outcome, "Chile.tax", 27, 27);
        assertPath(outcome, "world.copper", 6010, 6010);
    }

    @Test
    void sourcesAreNamed() {
        List<SourceNote> sources = example().run().result().provenance().sources();
        assertEquals(List.of("GDP, CHL, 2019: World Bank", "TAX, CHL, 2019: WDI", "GDP, PER, 2019: WDI",
                "COPPER, WLD, 2019: Pink Sheet"), sources.stream().map(one -> one.key() + ": " + one.text()).toList());
        assertEquals("data/table.csv", sources.get(0).file());
        assertEquals("CC BY 4.0", sources.get(0).licence());
        assertEquals("2026-07-01", sources.get(0).vintage());
        assertEquals(64, sources.get(0).sha256().length());
    }

    @Test
    void whatTheModelDoesNotSayIsTakenFromTheFile() {
        Example example = Example.of(folder,
                MODEL.replace("{ source \"WDI\" licence \"CC BY 4.0\" vintage \"2026-07-01\" }", "")
                        .replace("wb[2019, economy, \"TAX\"]", "27 [%]").replace("wb[\"TAX\", CHL, 2019]", "1")
                        .replace("[GUSD/year]\n", "[USD/year]\n")
                        .replace("variable copper = wb[\"COPPER\", WLD, 2019]", "")
                        .replace("27 [%] [%]", "27 [%]"))
                .with("data/table.csv", """
                "Data Source","World Development Indicators",

                "Last Updated Date","2026-07-01",

                "Country Name","Country Code","Indicator Name","Indicator Code","2018","2019",
                "Chile","CHL","GDP (current US$)","GDP","295","279",
                "Peru","PER","GDP (current US$)","GDP","226","228",
                """);
        SourceNote note = example.run().result().provenance().sources().get(0);
        assertEquals("World Bank, World Development Indicators", note.text());
        assertEquals("2026-07-01", note.vintage());
    }

    @Test
    void aFigureThatIsReplacedIsNotNeeded() {
        Example example = Example.of(folder, MODEL.replace("tax = 20%", "gdp = 1 [GUSD/year] tax = 20%"))
                .with("data/table.csv", TABLE.replace("PER,GDP,2019,228.3,\n", ""));
        assertEquals(List.of(), example.problems());
    }

    @Test
    void missingCell() {
        Example example = Example.of(folder, MODEL).with("data/table.csv", TABLE.replace("228.3", ""));
        assertEquals(List.of("model.econ:5:31: error: data/table.csv:3: the column value is empty for GDP, PER, 2019"),
                example.problems());
    }

    @Test
    void missingFileIsToldOnceAtTheDataset() {
        List<String> problems = Example.of(folder, MODEL).problems();
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).startsWith("model.econ:3:17: error: data/table.csv does not exist"),
                problems.toString());
    }

    @Test
    void nothingOutsideTheProjectIsRead() throws IOException {
        Path outside = Files.createTempFile("table", ".csv");
        Files.writeString(outside, TABLE);
        Files.createDirectories(folder.resolve("project/data"));
        Files.createSymbolicLink(folder.resolve("project/data/table.csv"), outside);
        Example example = Example.of(folder.resolve("project"), MODEL);
        assertEquals(List.of("model.econ:3:17: error: data/table.csv is outside the project's folder, which data must "
                + "not come from"), example.problems());
        Example up = Example.of(folder.resolve("project"), MODEL.replace("data/table.csv", "../../../etc/passwd"));
        assertEquals(List.of("model.econ:3:17: error: ../../../etc/passwd is outside the project's folder, which data "
                + "must not come from"), up.problems());
        Files.delete(outside);
    }

    @Test
    void aChangedTableIsReadAnew() throws IOException {
        Example example = example();
        example.run();
        Files.writeString(folder.resolve("data/table.csv"), TABLE.replace("278.5", "300.25"));
        assertPath(example.run(), "Chile.output", 300.25e9, 300.25e9);
    }
}
