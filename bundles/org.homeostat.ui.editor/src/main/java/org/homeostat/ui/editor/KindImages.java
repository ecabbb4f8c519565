package org.homeostat.ui.editor;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.ui.Icon;

/** A picture for each kind of name. Made on the user interface's thread, asked on any. */
public final class KindImages {

    private final Map<Kind, Image> images = new EnumMap<>(Kind.class);
    private final Image fix;

    /**
     * Makes the pictures.
     *
     * @param resources where they live and die
     */
    public KindImages(LocalResourceManager resources) {
        fix = resources.get(Icon.FIX.descriptor());
        for (Kind kind : Kind.values()) {
            images.put(kind, resources.get(Icon.valueOf(kind.name()).descriptor()));
        }
    }

    /** The picture of a way to put a problem right. */
    public Image fix() {
        return fix;
    }

    /** The picture of a kind. */
    public Image of(Kind kind) {
        return images.get(kind);
    }
}
