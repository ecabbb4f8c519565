package org.homeostat.session.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.homeostat.compiler.DataSource;
import org.homeostat.data.Cell;
import org.homeostat.data.DataException;
import org.homeostat.data.DataFolder;
import org.homeostat.data.DataTable;
import org.homeostat.data.Observation;
import org.homeostat.data.Provenance;
import org.homeostat.data.TimeSeries;
import org.homeostat.model.econ.Dataset;

/** The data files of a project. Each file is looked at once. */
public final class ProjectData implements DataSource {

    private final Path root;
    private final TableCache cache;
    private final Map<Dataset, Opened> opened = new HashMap<>();

    private record Opened(Optional<DataTable> table, String failure) {
    }

    /**
     * The data of a project.
     *
     * @param root the project's folder, which nothing outside of is read
     * @param cache where tables are kept
     */
    public ProjectData(Path root, TableCache cache) {
        this.root = root;
        this.cache = cache;
    }

    @Override
    public Answer find(Dataset dataset, Address address) {
        Opened file = opened.computeIfAbsent(dataset, this::open);
        if (file.table.isEmpty()) {
            return new NoTable(file.failure);
        }
        DataTable table = file.table.get();
        try {
            org.homeostat.data.Cell cell = table.cell(address.series().orElse(""), address.country().orElse(""),
                    address.period().orElse(""));
            return new Cell(cell.value(), Double.toString(cell.value()), table.file(), cell.source(), table.sha256());
        } catch (DataException e) {
            return new NoCell(e.getMessage());
        }
    }

    /** What the file that a dataset was read from says of itself; empty for a dataset that was not looked into. */
    public Optional<Provenance> provenance(String dataset) {
        return opened.entrySet().stream().filter(each -> dataset.equals(each.getKey().getName()))
                .flatMap(each -> each.getValue().table.stream()).map(DataTable::provenance).findFirst();
    }

    @Override
    public Answer series(Dataset dataset, Address address) {
        Opened file = opened.computeIfAbsent(dataset, this::open);
        if (file.table.isEmpty()) {
            return new NoTable(file.failure);
        }
        DataTable table = file.table.get();
        try {
            TimeSeries series = table.series(address.series().orElse(""), address.country().orElse(""));
            Map<String, Double> figures = new LinkedHashMap<>();
            Set<String> credits = new LinkedHashSet<>();
            for (Observation observation : series.observations()) {
                figures.put(observation.period().text(), observation.cell().value());
                if (!observation.cell().source().isBlank()) {
                    credits.add(observation.cell().source());
                }
            }
            return new Whole(figures, table.file(), String.join("; ", credits), table.sha256());
        } catch (DataException e) {
            return new NoCell(e.getMessage());
        }
    }

    private Opened open(Dataset dataset) {
        String location = dataset.getLocation() == null ? "" : dataset.getLocation();
        try {
            URI model = dataset.eResource().getURI();
            Path folder = Path.of(model.toFileString()).getParent();
            return new Opened(Optional.of(cache.open(new DataFolder(root).resolve(folder, location), location)), "");
        } catch (DataException e) {
            return new Opened(Optional.empty(), e.getMessage());
        } catch (IOException e) {
            return new Opened(Optional.empty(), location + " cannot be read");
        }
    }
}
