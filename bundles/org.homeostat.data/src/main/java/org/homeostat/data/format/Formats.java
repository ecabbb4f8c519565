package org.homeostat.data.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.homeostat.data.DataException;
import org.homeostat.data.imf.WeoLayout;
import org.homeostat.data.json.JsonFormat;
import org.homeostat.data.oecd.OecdStatLayout;
import org.homeostat.data.plain.PlainLayout;
import org.homeostat.data.pwt.PennLayout;
import org.homeostat.data.rows.RowLayout;
import org.homeostat.data.rows.TextFormat;
import org.homeostat.data.sdmx.SdmxCsvLayout;
import org.homeostat.data.sdmx.SdmxMlFormat;
import org.homeostat.data.table.Contents;
import org.homeostat.data.table.TableBuilder;
import org.homeostat.data.worldbank.DataBankLayout;
import org.homeostat.data.worldbank.MetadataLayout;
import org.homeostat.data.worldbank.PinkSheetLayout;
import org.homeostat.data.worldbank.WorldBankLayout;
import org.homeostat.data.xlsx.WorkbookFormat;

/** All formats in the order they are asked: those with a mark of their own first, plain text last. */
public final class Formats {

    private static final List<RowLayout> LAYOUTS = List.of(new SdmxCsvLayout(), new MetadataLayout(),
            new WorldBankLayout(), new DataBankLayout(), new PinkSheetLayout(), new WeoLayout(), new OecdStatLayout(),
            new PennLayout(), new PlainLayout());
    private static final List<DataFormat> ALL = List.of(new WorkbookFormat(LAYOUTS), new SdmxMlFormat(),
            new JsonFormat(), new TextFormat(LAYOUTS));

    private Formats() {
    }

    /**
     * Reads a file in whatever format it is.
     *
     * @param path the file
     * @param shown what messages call it
     * @return its table
     * @throws DataException where it is no table of figures
     */
    public static Contents read(Path path, String shown) throws DataException {
        DataFile file = DataFile.of(path, shown);
        DataFormat format = ALL.stream().filter(one -> one.matches(file)).findFirst().orElseThrow();
        try (TableBuilder table = new TableBuilder(shown)) {
            format.read(file, table);
            if (table.isEmpty()) {
                throw file.problem("has a head and no figures");
            }
            return table.build(file.sha256());
        } catch (IOException | UncheckedIOException failed) {
            throw file.problem("can't be read");
        }
    }
}
