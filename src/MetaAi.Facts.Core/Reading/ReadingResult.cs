using System.Diagnostics.CodeAnalysis;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Reading;

/// <summary>A figure, or the refusal to read one. Reading never throws and never guesses: of the two one is there, and the other is null.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct ReadingResult
{
    private ReadingResult(bool isRead, in Figure figure, in Refusal refusal)
    {
        IsRead = isRead;
        Known = figure;
        Why = refusal;
    }

    /// <summary>Whether a figure was read: true where <see cref="Figure"/> holds it, false where <see cref="Refusal"/> and <see cref="Message"/> say why not.</summary>
    [MemberNotNullWhen(true, nameof(Figure))]
    [MemberNotNullWhen(false, nameof(Refusal), nameof(Message))]
    public bool IsRead { get; }

    /// <summary>The figure; null where nothing was read.</summary>
    public Figure? Figure => IsRead ? Known : null;

    /// <summary>The refusal; null where a figure was read.</summary>
    public Refusal? Refusal => IsRead ? null : Why;

    /// <summary>The refusal in a sentence, under the rule that the words break, with what to do about it; null where a figure was read.</summary>
    public FactMessage? Message => IsRead ? null : RefusalMessages.Of(Why);

    /// <summary>The figures that the words may be, where they may be several and nothing decides; empty where one was read, or none can be.</summary>
    public EquatableArray<Figure> Candidates => Why.Candidates;

    /// <summary>What was read, for those who know that something was: a nullable figure is a copy of it.</summary>
    internal Figure Known { get; }

    /// <summary>The refusal, for those who know that nothing was read.</summary>
    internal Refusal Why { get; }

    /// <summary>The figure in words, "60 to 65 billion USD", or the refusal with its rule.</summary>
    public override string ToString() => IsRead ? FigureDescription.Describe(Known) : Message.ToString();

    /// <summary>A figure that was read.</summary>
    /// <param name="figure">The figure.</param>
    internal static ReadingResult Read(in Figure figure) => new(true, figure, default);

    /// <summary>A refusal.</summary>
    /// <param name="refusal">Why nothing was read.</param>
    internal static ReadingResult Refuse(in Refusal refusal) => new(false, default, refusal);

    /// <summary>A refusal of a whole phrase.</summary>
    /// <param name="reason">Why nothing was read.</param>
    /// <param name="text">The phrase.</param>
    /// <param name="context">What is declared about it.</param>
    internal static ReadingResult Refuse(RefusalReason reason, string text, ReadingContext context) =>
        Refuse(new Refusal(reason, 0, text.Length) { Text = text, Context = context });
}
