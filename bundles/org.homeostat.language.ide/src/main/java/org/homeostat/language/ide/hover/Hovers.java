package org.homeostat.language.ide.hover;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.homeostat.language.ide.names.NameIndex;
import org.homeostat.language.ide.names.NameUse;
import org.homeostat.language.ide.text.Hover;
import org.homeostat.language.ide.text.Region;
import org.homeostat.language.ide.text.ValueLookup;
import org.homeostat.language.structure.EconomyGroups;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.EconomyGroup;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Named;
import org.homeostat.model.econ.Policy;

/** Writes the page for what stands at a place. */
public final class Hovers {

    private final MemberPages members;
    private final DeclarationPages declarations;
    private final Words words;

    @Inject
    Hovers(MemberPages members, DeclarationPages declarations, Words words) {
        this.members = members;
        this.declarations = declarations;
        this.words = words;
    }

    /** The page for the name or the word at a place. */
    public Optional<Hover> at(XtextResource file, NameIndex names, int offset, ValueLookup values) {
        Optional<NameUse> use = names.at(offset);
        if (use.isPresent() && use.get().meaning() instanceof Named named && named.getName() != null) {
            Page page = page(named, use.get().owner(), values);
            if (named.eResource() != file && named.eResource() != null) {
                page.prose("Declared in " + named.eResource().getURI().lastSegment());
            }
            return Optional.of(new Hover(use.get().region(), page.text(), page.html()));
        }
        return word(file, offset);
    }

    /** The page about a named thing as plain text. */
    public String text(Named named) {
        return named.getName() == null ? "" : page(named, named, ValueLookup.NONE).text();
    }

    private Page page(Named named, EObject place, ValueLookup values) {
        return named instanceof Member member ? members.of(member, about(place), values) : declarations.of(named);
    }

    /** The economies that a reader has in mind at a place: the one before the dot, the one declared here. */
    private static List<Economy> about(EObject place) {
        if (place instanceof MemberReference access && access.getReceiver() instanceof NameReference receiver
                && receiver.getTarget() instanceof EconomyGroup group && !group.eIsProxy()) {
            return EconomyGroups.economies(group);
        }
        Economy economy = EcoreUtil2.getContainerOfType(place, Economy.class);
        Policy policy = EcoreUtil2.getContainerOfType(place, Policy.class);
        return economy != null ? List.of(economy)
                : policy != null && policy.getSelection() != null
                        ? EconomyGroups.economies(policy.getSelection().getGroups())
                        : List.of();
    }

    private Optional<Hover> word(XtextResource file, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(file.getParseResult().getRootNode(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        String word = leaf.getText();
        return words.meaning(word).map(meaning -> {
            Page page = new Page().title(word, "").prose(meaning);
            return new Hover(new Region(leaf.getOffset(), leaf.getLength()), page.text(), page.html());
        });
    }
}
