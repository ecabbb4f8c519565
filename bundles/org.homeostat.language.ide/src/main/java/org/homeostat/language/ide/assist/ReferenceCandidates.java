package org.homeostat.language.ide.assist;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.homeostat.language.ide.hover.Hovers;
import org.homeostat.language.ide.names.Kinds;
import org.homeostat.language.ide.outline.Details;
import org.homeostat.language.ide.text.Kind;
import org.homeostat.model.econ.Dataset;
import org.homeostat.model.econ.Declaration;
import org.homeostat.model.econ.FunctionDeclaration;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.UnitDeclaration;

/** The names that may stand in a reference: those in scope that make sense there and are not there already. */
final class ReferenceCandidates {

    private static final Set<Kind> OPENED = Set.of(Kind.ECONOMY, Kind.SECTOR, Kind.COMMODITY, Kind.SCENARIO,
            Kind.TREATY);

    private final IScopeProvider scopes;
    private final Wanted wanted;
    private final Details details;
    private final Hovers hovers;

    @Inject
    ReferenceCandidates(IScopeProvider scopes, Wanted wanted, Details details, Hovers hovers) {
        this.scopes = scopes;
        this.wanted = wanted;
        this.details = details;
        this.hovers = hovers;
    }

    /** The candidates for a reference of the grammar. */
    Stream<Candidate> of(CrossReference cross, EReference reference, Place place) {
        String rule = GrammarUtil.containingRule(cross).getName();
        Set<String> present = "Outcome".equals(rule) ? Outcomes.present(place) : present(reference, place);
        return byObject(reference, place).entrySet().stream()
                .filter(each -> !present.contains(each.getValue()))
                .filter(each -> !(each.getKey() instanceof Declaration) || !around(place, each.getKey()))
                .flatMap(each -> candidate(each.getKey(), each.getValue(), reference, rule, place).stream());
    }

    private static boolean around(Place place, EObject element) {
        return EcoreUtil.isAncestor(element, place.model());
    }

    /** Each thing in scope once, under its shortest name. */
    private Map<Named, String> byObject(EReference reference, Place place) {
        Map<Named, String> names = new HashMap<>();
        for (IEObjectDescription each : scopes.getScope(place.model(), reference).getAllElements()) {
            EObject object = EcoreUtil.resolve(each.getEObjectOrProxy(), place.model());
            if (object instanceof Named named && !named.eIsProxy()) {
                names.merge(named, each.getName().toString(), (a, b) -> a.length() <= b.length() ? a : b);
            }
        }
        return names;
    }

    private Optional<Candidate> candidate(Named named, String name, EReference reference, String rule, Place place) {
        return wanted.rank(named, reference, rule, place).map(rank -> {
            Candidate plain = new Candidate(name, name, name, detail(named), Kinds.of(named), () -> hovers.text(named),
                    List.of(), rank);
            return named instanceof FunctionDeclaration function ? FunctionCandidates.call(plain, function, place)
                    : Set.of("Reference", "Target", "Outcome").contains(rule) ? opened(plain, named, place) : plain;
        });
    }

    /** The name of what has quantities is followed by a dot, a dataset's by its keys. */
    private static Candidate opened(Candidate plain, Named named, Place place) {
        if (FunctionCandidates.wantSector(place)) {
            return plain;
        }
        if (OPENED.contains(Kinds.of(named)) && place.next() != '.') {
            return plain.inserting(FilledText.of(plain.name() + "."));
        }
        if (named instanceof Dataset && place.next() != '[') {
            return plain.inserting(FilledText.of(plain.name() + "[\"${series}\", ${economy}, ${2019}]${}"));
        }
        return plain;
    }

    private String detail(Named named) {
        String kind = Kinds.of(named).toString();
        String label = named.getLabel() == null ? "" : named.getLabel();
        String detail = named instanceof UnitDeclaration && Kinds.of(named) == Kind.UNIT ? "" : details.of(named);
        String first = named instanceof Member ? kind + (detail.isEmpty() ? "" : " " + detail)
                : detail.isEmpty() ? kind : kind + ", " + detail;
        return label.isEmpty() ? first : first + " – " + label;
    }

    /** The names that a list has already, but for the one that is being typed. */
    private static Set<String> present(EReference reference, Place place) {
        if (!reference.isMany() || !reference.getEContainingClass().isSuperTypeOf(place.model().eClass())) {
            return Set.of();
        }
        Set<String> names = new HashSet<>();
        for (INode node : NodeModelUtils.findNodesForFeature(place.model(), reference)) {
            if (node.getEndOffset() < place.offset() || node.getOffset() >= place.offset()) {
                names.add(NodeModelUtils.getTokenText(node));
            }
        }
        names.remove(place.prefix());
        return names;
    }
}
