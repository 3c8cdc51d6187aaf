using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>Carries why a date and a length of time have no sum up to where it was asked for.</summary>
internal sealed class DateRefusedException(FormulaRefusalKind kind, string message) : Exception(message)
{
    public FormulaRefusalKind Kind { get; } = kind;
}
