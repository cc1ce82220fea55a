package ruin.right;

public class Right {
    public ruin.left.internal.Thing left;
}
