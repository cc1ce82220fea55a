package ruin.kernel;

public class Leak {
    ruin.left.Left left;
}
