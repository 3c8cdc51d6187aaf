using System.Diagnostics.CodeAnalysis;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>A result, or the message that says why there is none.</summary>
/// <typeparam name="T">The result's type.</typeparam>
internal readonly struct CheckOutcome<T>
    where T : class
{
    private CheckOutcome(T? result, FactMessage? problem)
    {
        Result = result;
        Problem = problem;
    }

    public T? Result { get; }

    public FactMessage? Problem { get; }

    [MemberNotNullWhen(true, nameof(Result))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool Holds => Result is not null;

    public static implicit operator CheckOutcome<T>(T result) => new(result, null);

    public static implicit operator CheckOutcome<T>(FactMessage problem) => new(null, problem);
}
