namespace MetaAi.Facts;

/// <summary>A list of facts that the generator writes for an assembly.</summary>
public interface IFactSet
{
    /// <summary>The facts, in no promised order.</summary>
    public IReadOnlyList<IFact> Facts { get; }
}
