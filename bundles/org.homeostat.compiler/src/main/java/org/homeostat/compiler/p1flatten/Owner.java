package org.homeostat.compiler.p1flatten;

import org.homeostat.model.econ.Economy;
import org.homeostat.model.econ.World;

/** What quantities belong to: one economy, or the world that the economies live in. */
public sealed interface Owner {

    /** The name of the economy; empty for the world. */
    String name();

    /** As it is called in a message. */
    String title();

    /**
     * One economy.
     *
     * @param economy the economy; its model is known
     */
    record OfEconomy(Economy economy) implements Owner {

        @Override
        public String name() {
            return economy.getName();
        }

        @Override
        public String title() {
            return name();
        }

        /** The code by which data names the economy: its own name if it states none. */
        public String code() {
            return economy.getCode() == null ? name() : economy.getCode();
        }
    }

    /**
     * The world.
     *
     * @param world the world
     */
    record OfWorld(World world) implements Owner {

        @Override
        public String name() {
            return "";
        }

        @Override
        public String title() {
            return "world " + world.getName();
        }
    }
}
