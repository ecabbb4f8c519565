package org.homeostat.session.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.homeostat.analysis.accounts.Accounts;
import org.homeostat.analysis.accounts.Claim;
import org.homeostat.analysis.accounts.Payment;
import org.homeostat.compiler.Asked;
import org.homeostat.compiler.CompiledScenario;
import org.homeostat.ir.DisplayUnit;
import org.homeostat.ir.TimeAxis;
import org.homeostat.language.units.MemberUnits;
import org.homeostat.language.units.ShownUnit;
import org.homeostat.model.econ.EconFactory;
import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.Expression;
import org.homeostat.model.econ.Instrument;
import org.homeostat.model.econ.LagReference;
import org.homeostat.model.econ.Member;
import org.homeostat.model.econ.NameReference;
import org.homeostat.model.econ.Stock;
import org.homeostat.model.econ.Transaction;
import org.homeostat.model.econ.Variable;
import org.homeostat.session.accounts.SectorBook.Holding;

/** The accounts of one economy in one period: what has to be asked of a run, and the figures made of the answers. */
public final class AccountBook {

    private final Economy economy;
    private final TimeAxis time;
    private final int period;
    private final SectorBook book;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    private record Amount(Holding holding, Asked now, Optional<Asked> other, boolean stock) {
    }

    private record Entry(Instrument instrument, Optional<Asked> price, List<Amount> amounts) {
    }

    private record Flow(Transaction transaction, Asked value) {
    }

    /**
     * Opens the accounts.
     *
     * @param time the periods of the run
     * @param period the index of the period
     */
    public AccountBook(Economy economy, TimeAxis time, int period) {
        this.economy = economy;
        this.time = time;
        this.period = period;
        book = new SectorBook(economy.getType());
        for (Instrument instrument : book.instruments()) {
            entries.add(new Entry(instrument, Optional.ofNullable(instrument.getPrice()).map(each -> ask(each, period)),
                    SectorBook.holdings(instrument).stream().map(this::amount).toList()));
        }
        for (Transaction transaction : book.transactions()) {
            NameReference name = EconFactory.eINSTANCE.createNameReference();
            name.setTarget(transaction);
            flows.add(new Flow(transaction, ask(name, period)));
        }
    }

    /**
     * The last period whose flows are known: the last one, or the one before it where an instrument is held as a stock,
     * which is known as the next period begins.
     */
    public static int lastPeriod(Economy economy, TimeAxis time) {
        boolean stocks = new SectorBook(economy.getType()).instruments().stream()
                .flatMap(each -> SectorBook.holdings(each).stream()).anyMatch(each -> isStock(each.amount()));
        return Math.max(0, time.length() - (stocks ? 2 : 1));
    }

    /** What has to be asked. */
    public List<Asked> asked() {
        return Stream.concat(
                entries.stream().flatMap(entry -> Stream.concat(entry.price.stream(), entry.amounts.stream()
                        .flatMap(amount -> Stream.concat(Stream.of(amount.now), amount.other.stream())))),
                flows.stream().map(Flow::value)).toList();
    }

    /** The accounts, from the numbers that were asked, in the units that readers see. */
    public Accounts accounts(CompiledScenario scenario, Map<Asked, Double> numbers, MemberUnits units) {
        DisplayUnit unit = entries.stream().filter(entry -> entry.price.isEmpty())
                .flatMap(entry -> entry.amounts.stream()).map(amount -> amount.holding.amount())
                .flatMap(AccountBook::member).findFirst().map(member -> shown(units.shown(member, economy)))
                .orElse(DisplayUnit.NONE);
        DisplayUnit flowUnit = flows.stream().findFirst()
                .map(flow -> shown(units.shown(flow.transaction, economy))).orElse(DisplayUnit.NONE);
        return new Accounts(scenario.name(), economy.getName(),
                scenario.economies().getOrDefault(economy.getName(), economy.getName()), time.period(period).toString(),
                unit.text(), flowUnit.text(), book.sectors(),
                entries.stream().map(entry -> claim(entry, numbers, unit, flowUnit)).toList(),
                flows.stream().map(flow -> payment(flow, numbers, flowUnit)).toList());
    }

    private Claim claim(Entry entry, Map<Asked, Double> numbers, DisplayUnit unit, DisplayUnit flowUnit) {
        double price = entry.price.map(numbers::get).orElse(1.0);
        List<Claim.Position> positions = new ArrayList<>();
        for (Amount amount : entry.amounts) {
            double now = numbers.get(amount.now);
            double other = amount.other.map(numbers::get).orElse(Double.NaN);
            double change = (amount.stock ? other - now : now - other) / time.dt();
            positions.add(new Claim.Position(amount.holding.sector(), amount.holding.issued(), unit.shown(price * now),
                    flowUnit.shown(price * change)));
        }
        return new Claim(entry.instrument.getName(), SectorBook.label(entry.instrument), positions);
    }

    private static Payment payment(Flow flow, Map<Asked, Double> numbers, DisplayUnit unit) {
        return new Payment(flow.transaction.getName(), SectorBook.label(flow.transaction),
                flow.transaction.getPayer().getName(), flow.transaction.getPayee().getName(),
                unit.shown(numbers.get(flow.value)));
    }

    private Amount amount(Holding holding) {
        boolean stock = isStock(holding.amount());
        return new Amount(holding, ask(holding.amount(), period),
                stock ? next(holding.amount()) : before(holding.amount()), stock);
    }

    private Optional<Asked> next(Expression amount) {
        return period + 1 < time.length() ? Optional.of(ask(amount, period + 1)) : Optional.empty();
    }

    /** The amount a period ago; in the first period what it starts from, if it is a quantity that says so. */
    private Optional<Asked> before(Expression amount) {
        if (period > 0) {
            return Optional.of(ask(amount, period - 1));
        }
        if (member(amount).noneMatch(member -> member instanceof Variable variable
                && variable.getStart() != null)) {
            return Optional.empty();
        }
        LagReference lag = EconFactory.eINSTANCE.createLagReference();
        lag.setOperand(EcoreUtil.copy(amount));
        lag.setOffset(-1);
        return Optional.of(ask(lag, period));
    }

    private Asked ask(Expression formula, int at) {
        return new Asked("account", formula, Optional.of(economy), Optional.of(time.period(at).toString()));
    }

    private static boolean isStock(Expression amount) {
        return member(amount).anyMatch(Stock.class::isInstance);
    }

    private static Stream<Member> member(Expression amount) {
        return amount instanceof NameReference name && name.getTarget() instanceof Member member
                ? Stream.of(member)
                : Stream.empty();
    }

    private static DisplayUnit shown(ShownUnit unit) {
        return unit.factor() > 0 && Double.isFinite(unit.factor()) ? new DisplayUnit(unit.text(), unit.factor())
                : DisplayUnit.NONE;
    }
}
