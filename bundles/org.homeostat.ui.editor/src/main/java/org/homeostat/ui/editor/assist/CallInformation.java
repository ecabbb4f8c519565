package org.homeostat.ui.editor.assist;

import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationExtension;
import org.eclipse.swt.graphics.Image;
import org.homeostat.language.ide.text.CallHint;
import org.homeostat.language.ide.text.Signature;

/** How the brackets around the cursor are filled in, as the platform's pop-up wants it. */
final class CallInformation implements IContextInformation, IContextInformationExtension {

    private final Signature signature;
    private final CallHint hint;
    private final Image image;

    CallInformation(CallHint hint, Image image) {
        this.signature = hint.signatures().get(hint.signature());
        this.hint = hint;
        this.image = image;
    }

    /** What is shown. */
    Signature signature() {
        return signature;
    }

    /** Where the bracket opens. */
    int bracket() {
        return hint.name().end();
    }

    @Override
    public String getContextDisplayString() {
        return signature.label();
    }

    @Override
    public String getInformationDisplayString() {
        return signature.label();
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public int getContextInformationPosition() {
        return hint.name().offset();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallInformation that && that.hint.name().equals(hint.name())
                && that.signature.equals(signature);
    }

    @Override
    public int hashCode() {
        return signature.hashCode();
    }
}
