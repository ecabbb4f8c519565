package org.homeostat.language.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.homeostat.model.econ.Assignment;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.MemberReference;
import org.homeostat.model.econ.ModelType;
import org.homeostat.model.econ.World;

/** Declares the parameter that a formula reads, in the model or world around it. */
final class CreateParameter implements Repair {

    @Override
    public Stream<Patch> of(Case problem) {
        String name = problem.data().isEmpty() ? "" : problem.data().getFirst();
        return home(problem).filter(home -> !name.isEmpty() && !home.eIsProxy()).stream()
                .map(home -> Body.begin(new Patch("Create parameter '" + name + "'"), home,
                        List.of("parameter " + name + " = 0")));
    }

    private static Optional<? extends EObject> home(Case problem) {
        if (problem.element() instanceof MemberReference) {
            return Optional.empty();
        }
        if (problem.around(Assignment.class).isPresent()) {
            return problem.around(Economy.class).map(Economy::getType);
        }
        Optional<ModelType> model = problem.around(ModelType.class);
        return model.isPresent() ? model : problem.around(World.class);
    }
}
