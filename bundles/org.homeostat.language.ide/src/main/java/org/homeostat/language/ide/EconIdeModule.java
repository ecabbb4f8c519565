package org.homeostat.language.ide;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.homeostat.language.ide.assist.EconProposalProvider;

/** What an editor needs beyond the run-time module. */
public class EconIdeModule extends AbstractEconIdeModule {

    /** Proposals that know kinds and units; for a language server, which looks them up by this class. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return EconProposalProvider.class;
    }
}
