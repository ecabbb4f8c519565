package org.homeostat.ui.editor.navigation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;
import org.homeostat.ui.Icon;

/** A file that is part of the language, to be read in an editor. */
public final class LibraryInput extends PlatformObject implements IStorageEditorInput {

    /** The scheme of the addresses of such files. */
    public static final String SCHEME = "homeostat";

    private final URI uri;
    private final String text;

    /**
     * A file of the language.
     *
     * @param uri its address
     * @param text what stands in it
     */
    public LibraryInput(URI uri, String text) {
        this.uri = uri;
        this.text = text;
    }

    /** The file's address. */
    public URI uri() {
        return uri;
    }

    @Override
    public IEncodedStorage getStorage() {
        return new Text();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.ECON.descriptor();
    }

    @Override
    public String getName() {
        return uri.lastSegment();
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName() + ", part of the language";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LibraryInput that && uri.equals(that.uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /** The text as the platform reads it. */
    private final class Text extends PlatformObject implements IEncodedStorage {
        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public IPath getFullPath() {
            return null;
        }

        @Override
        public String getName() {
            return LibraryInput.this.getName();
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }
    }
}
