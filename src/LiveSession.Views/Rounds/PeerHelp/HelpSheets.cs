using LiveSession.Contracts.Http;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Views.Rounds.PeerHelp;

/// <summary>What one table wrote, for a console that opens it.</summary>
public static class HelpSheets
{
    /// <summary>The table's challenge and ideas; null when there are none to open.</summary>
    public static HelpAtTable? Find(SessionModel model, string roundId, int table, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(nameOf);
        return model.Round(roundId).Content is Helpings helpings && helpings.At(table) is { } helping
            ? new HelpAtTable(nameOf(helping.Owner), helping.Challenge, [.. helping.Ideas.Select(id => helpings.Ideas[id]).Select(idea => new HelpIdeaText(idea.Number, idea.Text, idea.Kept))])
            : null;
    }
}
