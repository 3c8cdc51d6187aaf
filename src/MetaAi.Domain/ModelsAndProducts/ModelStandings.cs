namespace MetaAi.Domain;

/// <summary>What the standings of a model say of each other.</summary>
public static class ModelStandings
{
    /// <summary>
    /// Whether two standings of one model cannot both be so: a model that is ahead of all others is behind none, and disappoints nobody. A model may be behind its
    /// predecessor and its competitors at once, and disappoint for that.
    /// </summary>
    /// <param name="standing">The one.</param>
    /// <param name="other">The other.</param>
    public static bool Contradicts(this ModelStanding standing, ModelStanding other) =>
        standing != other && (standing == ModelStanding.MostAdvanced || other == ModelStanding.MostAdvanced);
}
