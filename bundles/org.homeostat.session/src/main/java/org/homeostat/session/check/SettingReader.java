package org.homeostat.session.check;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.homeostat.compiler.p3settings.Setting;
import org.homeostat.language.units.Measure;
import org.homeostat.language.units.UnitEvaluator;
import org.homeostat.model.econ.EconFactory;
import org.homeostat.model.econ.EconFile;
import org.homeostat.model.econ.EconPackage;
import org.homeostat.model.econ.NumberLiteral;
import org.homeostat.model.econ.UnitDeclaration;
import org.homeostat.model.econ.UnitExpression;
import org.homeostat.model.econ.UnitFactor;

/** Reads settings: {@code Chile.profitTax=30%}, {@code world.copperPrice0=3.2[USD/lb]}, {@code alpha=0.4}. */
public final class SettingReader {

    /** A setting that says nothing that can be done. */
    public static final class BadSettingException extends Exception {

        private static final long serialVersionUID = 1L;

        BadSettingException(String message) {
            super(message);
        }
    }

    private static final int LONGEST = 500;
    private static final Pattern FORM = Pattern.compile("\\s*(?:(\\w+)\\s*\\.\\s*)?(\\w+)\\s*=\\s*"
            + "([-+]?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)\\s*(%)?\\s*(?:\\[([^\\[\\]]*)\\])?\\s*");

    private final IParser parser;
    private final ParserRule unitRule;
    private final IScopeProvider scopes;
    private final EconFile file;

    /**
     * Reads units as a file knows them.
     *
     * @param unitRule the rule of the grammar for a unit
     */
    SettingReader(IParser parser, ParserRule unitRule, IScopeProvider scopes, EconFile file) {
        this.parser = parser;
        this.unitRule = unitRule;
        this.scopes = scopes;
        this.file = file;
    }

    /**
     * Reads a setting.
     *
     * @throws BadSettingException if it is none
     */
    public Setting read(String text) throws BadSettingException {
        Matcher form = FORM.matcher(text);
        if (text.length() > LONGEST || !form.matches()) {
            throw new BadSettingException(
                    "this is no setting; write Chile.profitTax=30%, world.copperPrice0=3.2[USD/lb]"
                            + " or, for every economy, profitTax=30%");
        }
        NumberLiteral literal = EconFactory.eINSTANCE.createNumberLiteral();
        literal.setValue(Double.parseDouble(form.group(3)));
        literal.setPercent(form.group(4) != null);
        UnitExpression unit = form.group(5) == null ? null : unit(form.group(5));
        UnitEvaluator units = new UnitEvaluator();
        Measure measure = units.measure(unit)
                .orElseThrow(() -> new BadSettingException("the unit " + form.group(5) + " can't be worked out"));
        literal.setUnit(unit);
        Optional<Double> value = units.value(literal).filter(Double::isFinite);
        return new Setting(text.strip(), Optional.ofNullable(form.group(1)), form.group(2),
                value.orElseThrow(() -> new BadSettingException("the number is too large to be computed with")),
                measure.dimension());
    }

    private UnitExpression unit(String text) throws BadSettingException {
        IParseResult parsed = parser.parse(unitRule, new StringReader(text));
        if (parsed.hasSyntaxErrors() || !(parsed.getRootASTElement() instanceof UnitExpression unit)) {
            throw new BadSettingException("'" + text + "' is no unit; write USD/year or %");
        }
        IScope declared = scopes.getScope(file, EconPackage.Literals.UNIT_FACTOR__UNIT);
        for (UnitFactor factor : EcoreUtil2.eAllOfType(unit, UnitFactor.class)) {
            List<INode> names = NodeModelUtils.findNodesForFeature(factor, EconPackage.Literals.UNIT_FACTOR__UNIT);
            if (!names.isEmpty()) {
                factor.setUnit(declaration(NodeModelUtils.getTokenText(names.get(0)), declared));
            }
        }
        return unit;
    }

    private UnitDeclaration declaration(String name, IScope declared) throws BadSettingException {
        IEObjectDescription found = declared.getSingleElement(QualifiedName.create(name));
        EObject unit = found == null ? null
                : org.eclipse.emf.ecore.util.EcoreUtil.resolve(found.getEObjectOrProxy(), file);
        if (unit instanceof UnitDeclaration declaration && !declaration.eIsProxy()) {
            return declaration;
        }
        throw new BadSettingException("there is no unit " + name);
    }
}
