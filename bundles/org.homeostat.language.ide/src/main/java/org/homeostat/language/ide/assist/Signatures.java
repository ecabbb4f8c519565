package org.homeostat.language.ide.assist;

import static org.homeostat.model.econ.EconPackage.Literals.CALL__FUNCTION;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.homeostat.language.ide.hover.Hovers;
import org.homeostat.language.ide.hover.Words;
import org.homeostat.language.ide.text.CallHint;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.Signature;
import org.homeostat.language.ide.text.Token;
import org.homeostat.language.structure.AggregateFunction;
import org.homeostat.language.structure.KnownDistribution;
import org.homeostat.language.units.UnitText;
import org.homeostat.model.econ.BuiltinFunction;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.FunctionParameter;

/** What goes between the brackets at the cursor. */
public final class Signatures {

    private final IScopeProvider scopes;
    private final Hovers hovers;
    private final Words words;

    @Inject
    Signatures(IScopeProvider scopes, Hovers hovers, Words words) {
        this.scopes = scopes;
        this.hovers = hovers;
        this.words = words;
    }

    /** The hint for a place; empty outside of brackets that follow the name of something known. */
    public Optional<CallHint> at(XtextResource file, String text, List<Token> tokens, int offset) {
        return OpenCall.at(tokens, text, offset).flatMap(call -> {
            String name = call.name().of(text);
            List<Signature> signatures = new ArrayList<>();
            function(file, name).ifPresent(function -> signatures.add(signature(function)));
            KnownDistribution.named(name).ifPresent(distribution -> signatures.add(signature(distribution)));
            int fitting = 0;
            if (AggregateFunction.named(name).isPresent()) {
                fitting = call.ranges() ? signatures.size() : 0;
                signatures.add(aggregate(name));
            }
            return signatures.isEmpty() ? Optional.empty()
                    : Optional.of(new CallHint(signatures, fitting, argument(call, signatures.get(fitting)),
                            call.name()));
        });
    }

    private static int argument(OpenCall call, Signature signature) {
        boolean variadic = signature.label().contains("…");
        return variadic ? Math.min(call.argument(), signature.arguments().size() - 1) : call.argument();
    }

    private Optional<FunctionDeclaration> function(XtextResource file, String name) {
        EObject root = file.getContents().isEmpty() ? null : file.getContents().getFirst();
        IEObjectDescription found = root == null ? null
                : scopes.getScope(root, CALL__FUNCTION).getSingleElement(QualifiedName.create(name));
        return found != null && EcoreUtil.resolve(found.getEObjectOrProxy(), root) instanceof FunctionDeclaration one
                ? Optional.of(one)
                : Optional.empty();
    }

    private Signature signature(FunctionDeclaration function) {
        List<String> arguments = new ArrayList<>();
        for (FunctionParameter parameter : function.getParameters()) {
            String unit = UnitText.of(parameter.getUnit());
            arguments.add(parameter.getName() + (unit.isEmpty() ? "" : " : " + unit));
        }
        if (function instanceof BuiltinFunction builtin && builtin.isVariadic()) {
            arguments.add("…");
        }
        return written(function.getName(), arguments, hovers.text(function));
    }

    private Signature signature(KnownDistribution distribution) {
        return written(distribution.toString(), distribution.arguments(),
                words.meaning(distribution.toString()).orElse(""));
    }

    private Signature aggregate(String name) {
        List<String> parts = List.of("e in economies", "where condition", "formula");
        String label = name + "(" + parts.get(0) + " " + parts.get(1) + " | " + parts.get(2) + ")";
        List<Region> regions = parts.stream().map(part -> new Region(label.indexOf(part), part.length())).toList();
        return new Signature(label, regions, words.meaning(name).orElse(""));
    }

    private static Signature written(String name, List<String> arguments, String description) {
        StringBuilder label = new StringBuilder(name).append('(');
        List<Region> regions = new ArrayList<>();
        for (String argument : arguments) {
            label.append(regions.isEmpty() ? "" : ", ");
            regions.add(new Region(label.length(), argument.length()));
            label.append(argument);
        }
        return new Signature(label.append(')').toString(), regions, description);
    }
}
