package org.homeostat.data;

import static org.homeostat.data.Samples.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PennTest {

    @TempDir
    Path folder;

    @Test
    void text() throws Exception {
        DataTable table = DataTable.open(Samples.copy("pwt1001.csv", folder, "pwt.txt"), "pwt.txt");
        assertEquals(new Cell(121672.9765625, 2, 19, "", ""), table.cell("rgdpna", "CHL", 1990));
        assertEquals("pwt.txt:7: the column avh is empty for avh, Zambia, 1990",
                failure(table, "avh", "Zambia", "1990"));
        assertEquals("pwt.txt has no rgdpna, CHL, 1950; it has 1990 to 1994", failure(table, "rgdpna", "CHL", "1950"));
        assertEquals("Penn World Table", table.provenance().format());
    }

    @Test
    void workbookWithItsLegend() throws Exception {
        DataTable table = DataTable.open(Samples.copy("pwt1001.xlsx", folder, "pwt.csv"), "pwt.csv");
        assertEquals(121672.9765625, table.cell("rgdpna", "Chile", 1990).value());
        assertEquals(0.445720881223679, table.cell("labsh", "ZMB", 1990).value());
        assertEquals(new SeriesInfo("rgdpna", "Real GDP at constant 2017 national prices", "mil. 2017US$",
                "Real GDP at constant 2017 national prices (in mil. 2017US$)"), table.info("rgdpna"));
        assertEquals(121672.9765625, table.cell("Real GDP at constant 2017 national prices", "CHL", 1990).value());
        assertEquals("Penn World Table 10.01 - excerpt rebuilt from CRAN pwt10 10.01-0; sheet names as in pwt1001.xlsx",
                table.provenance().title());
    }
}
