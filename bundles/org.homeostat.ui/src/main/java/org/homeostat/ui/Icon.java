package org.homeostat.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The pictures of the family, by what they stand for. Whoever makes an image of one disposes of it. */
public enum Icon {
    CHART, COPY, DATASET, ECON, ECONOMY, EXPORT, FILTER, FUNCTION, GROUP, INDEX, KEYWORD, LEVER, MODEL, PACKAGE,
    PARAMETER, POLICY, QUESTION, RESET, RUN, SCENARIO, SET, STOCK, STOP, TABLE, TEMPLATE, TREATY, UNIT, VARIABLE, WORLD;

    /** The picture, in every size. */
    public ImageDescriptor descriptor() {
        return ResourceLocator.imageDescriptorFromBundle("org.homeostat.ui", "icons/" + fileName() + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    private String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
