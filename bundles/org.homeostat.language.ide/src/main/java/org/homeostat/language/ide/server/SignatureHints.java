package org.homeostat.language.ide.server;

import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Tuple;
import org.homeostat.language.ide.text.CallHint;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Signature;

/** Hints for arguments in the protocol's words. */
final class SignatureHints {

    private SignatureHints() {
    }

    static SignatureHelp of(CallHint hint) {
        return new SignatureHelp(hint.signatures().stream().map(SignatureHints::of).toList(), hint.signature(),
                hint.argument());
    }

    private static SignatureInformation of(Signature signature) {
        SignatureInformation information = new SignatureInformation(signature.label());
        if (!signature.description().isEmpty()) {
            information.setDocumentation(signature.description());
        }
        information.setParameters(signature.arguments().stream().map(SignatureHints::of).toList());
        return information;
    }

    private static ParameterInformation of(Region region) {
        ParameterInformation parameter = new ParameterInformation();
        parameter.setLabel(Either.forRight(Tuple.two(region.offset(), region.end())));
        return parameter;
    }
}
