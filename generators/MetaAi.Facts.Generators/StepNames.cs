namespace MetaAi.Facts.Generators;

/// <summary>The names under which the pipeline's steps can be observed.</summary>
internal static class StepNames
{
    public const string FactSets = nameof(FactSets);
    public const string SourceSets = nameof(SourceSets);
    public const string Sources = nameof(Sources);
    public const string Texts = nameof(Texts);
    public const string Lock = nameof(Lock);
    public const string Evidence = nameof(Evidence);
    public const string HintNames = nameof(HintNames);
    public const string CheckedFactSets = nameof(CheckedFactSets);
    public const string StrayProperties = nameof(StrayProperties);
    public const string CompilerStops = nameof(CompilerStops);
    public const string CheckedSourceSets = nameof(CheckedSourceSets);
    public const string ReferencedFacts = nameof(ReferencedFacts);
    public const string FormulaScope = nameof(FormulaScope);
    public const string ResolvedFormulas = nameof(ResolvedFormulas);
    public const string FormulaWork = nameof(FormulaWork);
    public const string CheckedFormulas = nameof(CheckedFormulas);
    public const string CompletedFactSets = nameof(CompletedFactSets);
}
