using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Server.Sessions;
using Lists = LiveSession.Domain.Rounds.QuestionHarvest.Lists;

namespace LiveSession.Server.Hubs;

/// <summary>What tablets and hosts' phones do to their table's list, checked at the edge.</summary>
internal static class TableListCommands
{
    /// <summary>The command, or why the question cannot be taken.</summary>
    public static Checked Write(string roundId, int table, string chosenId, int revision, string? typed, int? subtheme, IReadOnlyList<string>? drafts)
    {
        if (!CommandGateway.IsWellFormed(chosenId))
        {
            return CommandGateway.Refuse(RefusalCodes.InvalidInput);
        }

        var (text, refused) = TypedText.Required(typed, QuestionHarvestSettings.MaxLength);
        return refused is null
            ? new Lists.WriteListQuestion(IdOf(roundId, table, chosenId), table, revision, text, subtheme, [.. (drafts ?? []).Distinct(StringComparer.Ordinal)])
            : refused;
    }

    public static Command Remove(string roundId, int table, string chosenId, int revision) => new Lists.RemoveListQuestion(IdOf(roundId, table, chosenId), table, revision);

    // Round and table are part of the id, as with questions: no table can take another's, and no later round this one's.
    private static string IdOf(string roundId, int table, string chosenId) => string.Create(CultureInfo.InvariantCulture, $"l-{roundId}.{table}.{chosenId}");
}
