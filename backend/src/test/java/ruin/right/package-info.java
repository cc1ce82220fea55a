@org.unionhome.kernel.Module
package ruin.right;
