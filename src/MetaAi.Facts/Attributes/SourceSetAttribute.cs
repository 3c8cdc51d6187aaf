namespace MetaAi.Facts;

/// <summary>Marks a partial type whose <see cref="SourceAttribute">[Source]</see> properties declare sources.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SourceSetAttribute : Attribute;
