package org.homeostat.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The pictures of the family, by what they stand for. Whoever makes an image of one disposes of it. */
public enum Icon {
    ARGUMENT, CHART, CLAUSE, COMMODITY, COPY, DATASET, ECON, ECONOMY, EQUATION, EXPECTATION, EXPORT, FILTER, FIX,
    FUNCTION,
    GROUP, INDEX, INSTRUMENT, KEYWORD, LEVER, MEASURE, MODEL, PACKAGE, PARAMETER, POLICY, PROCESS, QUESTION, RESET, RUN,
    SCENARIO, SECTOR, SERIES, SET, SHOCK, STOCK, STOP, TABLE, TEMPLATE, TRANSACTION, TREATY, UNIT, VARIABLE, WORLD;

    /** The picture, in every size. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle("org.homeostat.ui", "icons/" + fileName() + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
