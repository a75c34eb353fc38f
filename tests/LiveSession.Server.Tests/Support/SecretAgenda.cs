using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Storage.Files;
using CastBallot = LiveSession.Contracts.Commands.CastBallot;
using Privacy = LiveSession.Domain.Rounds.Choice.VotePrivacy;
using Rule = LiveSession.Domain.Rounds.Choice.ChoiceRule;

namespace LiveSession.Server.Tests.Support;

/// <summary>The same vote held in three ways, and what a phone sends in it.</summary>
public static class SecretAgenda
{
    public const string Secret = "secret";
    public const string Another = "another-secret";
    public const string Anonymous = "anonymous";
    public const string Named = "named";

    private const int Options = 4;

    /// <summary>Puts the votes into the venue's agenda, behind what is there.</summary>
    public static async Task PlanAsync(Venue venue)
    {
        RoundPlan[] votes = [Vote(Secret, Privacy.Secret), Vote(Another, Privacy.Secret), Vote(Anonymous, Privacy.Anonymous), Vote(Named, Privacy.Named)];
        if (venue.Session.View.Read(model => model.Session.Plan(Secret)) is null)
        {
            await Agenda.SendAsync(venue.Get<ISessionEngine>(), venue.Session, AggregateId.Session, new PlanAgenda("A small day", "en", Venue.Tables, [.. Agenda.Rounds, .. votes]));
        }
    }

    public static string Option(string round, int number) => $"{round}-{number}";

    /// <summary>A ballot for these options; with a salt, as a phone sends it where it must.</summary>
    public static CastBallot Ballot(string round, params int[] options) =>
        new(Device.NewId(), round, [.. options.Select(option => new BallotChoice(Option(round, option), 1))], round is Secret or Another ? NewSalt() : null);

    public static string NewSalt() => Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));

    /// <summary>The files with the keys of votes that are not counted.</summary>
    public static string[] KeyFiles(TestFolder folder) => Directory.Exists(folder.File(BallotKeyFiles.FolderName)) ? Directory.GetFiles(folder.File(BallotKeyFiles.FolderName)) : [];

    public static Poll PollOf(Venue venue, string round) => venue.Session.View.Read(model => (Poll)model.Round(round).Content!);

    private static RoundPlan Vote(string id, Privacy privacy) =>
        new(id, "Vote " + id, null, null, new ChoiceSettings(new Rule.UpTo(2), new ChoiceSource.TypedOptions([.. Enumerable.Range(1, Options).Select(number => $"{id} option {number}")]), Live: false, Keep: 1, privacy));
}
