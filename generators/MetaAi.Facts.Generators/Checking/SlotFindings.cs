using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Where to put what is wrong with the quotes of a property: the message, and which of its quotes it is about; null where that is the property.</summary>
/// <param name="Fail">What leaves the property without its value.</param>
/// <param name="Say">What is said beside a value that holds.</param>
internal sealed record SlotFindings(Action<FactMessage, int?> Fail, Action<FactMessage, int?> Say);
