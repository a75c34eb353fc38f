using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Http;
using LiveSession.Domain.Rounds.QuestionHarvest;

namespace LiveSession.Views.Rounds.QuestionHarvest;

/// <summary>
/// The wall as a file, for phones whose people want to support a question. Not as records: each approval would wake every phone of
/// the room, 150 times 320, for a list that few have open; so whoever opens it fetches it, compressed, and asks again with its tag.
/// Counts are not in it: with them it would change with every tap, and people would follow the many.
/// </summary>
public static class Walls
{
    // A wall is the same as long as its questions are: support, which changes a hundred times as often, makes no new one.
    private static readonly ConditionalWeakTable<object, WallFile> Made = [];

    /// <summary>The wall of the round that the room is in; null when it is not a harvest in which people support.</summary>
    public static WallFile? Find(SessionModel model, string roundId, Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(nameOf);
        if (!Same(model.Session.CurrentRound, roundId) || model.Round(roundId).Content is not Harvest { Settings.Support: true } harvest)
        {
            return null;
        }

        // Names are not kept: an erased person's must be gone at once (A7).
        return harvest.Settings.Named ? FileOf(roundId, harvest, nameOf) : Made.GetValue(harvest.Questions, _ => FileOf(roundId, harvest, nameOf));
    }

    private static WallFile FileOf(string roundId, Harvest harvest, Func<string, string> nameOf)
    {
        var questions = harvest.OnWall.OrderByDescending(question => question.Pinned).Select(question => new WallQuestion(
            question.Id,
            question.Number,
            question.Text,
            question.Subtheme,
            harvest.GroupOf(question.Id).Skip(1).Select(merged => merged.Id).ToArray() is { Length: > 0 } merged ? merged : null,
            AuthorNames.Of(question, harvest, nameOf)));
        var json = JsonSerializer.SerializeToUtf8Bytes(new WallQuestions(roundId, [.. questions]), ContractsJson.Options);
        return new WallFile(json, Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12)));
    }
}

/// <summary>The wall as it is sent.</summary>
/// <param name="Tag">Changes with what is in it.</param>
public sealed record WallFile(ReadOnlyMemory<byte> Json, string Tag);
