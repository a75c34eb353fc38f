using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Views.Rounds.Choice;

/// <summary>
/// Ballot papers: the options of a choice as one immutable file whose address holds its hash, because 320 phones that need 150
/// options at the same second should get them from a cache and compressed.
/// </summary>
public static class BallotPapers
{
    // One paper per list of options: the list is frozen when the round opens and lives as long as its round.
    private static readonly ConditionalWeakTable<IReadOnlyList<Option>, Paper> Made = [];

    /// <summary>The paper of an opened choice, or null when there is no such paper.</summary>
    public static ReadOnlyMemory<byte>? Find(SessionModel model, string roundId, string hash)
    {
        ArgumentNullException.ThrowIfNull(model);

        // The cast matters: a bare null would become an empty memory, which is a paper.
        return model.Round(roundId).Content is Poll poll && PaperOf(roundId, poll, model) is var paper && Same(paper.Hash, hash)
            ? (ReadOnlyMemory<byte>?)paper.Json
            : null;
    }

    internal static string AddressOf(string roundId, Poll poll, SessionModel model) => $"/papers/{Uri.EscapeDataString(roundId)}/{PaperOf(roundId, poll, model).Hash}.json";

    private static Paper PaperOf(string roundId, Poll poll, SessionModel model) => Made.GetValue(poll.Options, _ =>
    {
        var paper = new BallotPaper(roundId, SubthemesOf(poll.Settings.Source, model), [.. poll.Options.Select(option => new PaperOption(option.Id, option.Number, option.Text, option.Subtheme))]);
        var json = JsonSerializer.SerializeToUtf8Bytes(paper, ContractsJson.Options);
        return new Paper(json, Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 16)));
    });

    private static IReadOnlyList<string> SubthemesOf(ChoiceSource source, SessionModel model) => source switch
    {
        ChoiceSource.EarlierRound earlier => model.PlanOf(earlier.RoundId)?.Settings switch
        {
            QuestionHarvestSettings harvest => harvest.Subthemes,
            ChoiceSettings choice => SubthemesOf(choice.Source, model),
            _ => [],
        },
        ChoiceSource.RunOff runOff when model.PlanOf(runOff.RoundId)?.Settings is ChoiceSettings tied => SubthemesOf(tied.Source, model),
        _ => [],
    };

    private sealed record Paper(byte[] Json, string Hash);
}
