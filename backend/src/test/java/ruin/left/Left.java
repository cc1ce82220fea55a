package ruin.left;

public class Left {
    public ruin.right.Right right;
}
