using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Rounds.TableCommitments;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Tests.Support;

/// <summary>The small day of these tests: every kind of round, and a vote that needs no round before it.</summary>
public static class Agenda
{
    public const string Harvest = "questions";
    public const string Five = "five";
    public const string Vote = "vote";
    public const string Commitments = "commitments";

    public static IReadOnlyList<RoundPlan> Rounds { get; } = RoundsWith("");

    /// <summary>The agenda of a session.</summary>
    /// <param name="prefix">Makes another session's options its own.</param>
    public static IReadOnlyList<RoundPlan> RoundsWith(string prefix) =>
    [
        new(Harvest, "Questions", null, TimeSpan.FromMinutes(10), new QuestionHarvestSettings("Theme", ["One", "Two"], Moderated: false, MaxPerPerson: 5)),
        new(Five, "Two of them", null, TimeSpan.FromMinutes(5), new ChoiceSettings(new ChoiceRule.UpTo(2), new ChoiceSource.EarlierRound(Harvest), Live: false, Keep: 2)),
        new(Vote, "One of three", null, TimeSpan.FromMinutes(5), new ChoiceSettings(new ChoiceRule.One(), new ChoiceSource.TypedOptions([prefix + "A", prefix + "B", prefix + "C"]), Live: false, Keep: 1)),
        new(Commitments, "Commitments", null, null, new TableCommitmentsSettings(MaxPerTable: 3)),
    ];

    /// <summary>The id of an option of <see cref="Vote"/>, from 1.</summary>
    public static string Option(int number) => $"{Vote}-{number}";

    /// <summary>Puts the agenda into a session; once, so that a restart changes nothing.</summary>
    public static async Task PlanAsync(ISessionEngine engine, SessionHost session, int tables, string prefix = "")
    {
        if (session.View.Read(model => model.Session.Plan(Vote)) is null)
        {
            await SendAsync(engine, session, AggregateId.Session, new PlanAgenda("A small day", "en", tables, RoundsWith(prefix)));
        }
    }

    public static async Task SendAsync(ISessionEngine engine, SessionHost session, AggregateId target, Command command)
    {
        var reply = await engine.SendAsync(session.Id, target, new CommandEnvelope(Device.NewId(), "test", "system", TimeProvider.System.GetUtcNow(), command), CancellationToken.None);
        Assert.Null(reply.Refusal);
        await session.View.ReachedAsync(reply.Seq, CancellationToken.None);
    }
}
