using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Tables;
using LiveSession.Engine;
using LiveSession.Server.Sessions;
using LiveSession.Server.Tests.Support;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Tests.Access;

/// <summary>Two sessions in one server: what has an id in the one cannot be reached from the other.</summary>
[Trait("Rule", "A1")]
public sealed class ForeignSessionTests(VenueFixture fixture) : IClassFixture<VenueFixture>
{
    private const string ForeignCommitment = "foreign-commitment";

    private Venue Venue => fixture.Venue;

    [Fact]
    public async Task ForeignRound_TakesNoBallot()
    {
        var other = await OpenVoteElsewhereAsync();
        var phone = await Venue.PhoneAsync(1);

        await phone.IsRefusedAsync(new Contracts.Commands.CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1)]), RefusalCodes.RoundNotOpen);

        Assert.Empty(((Poll)other.View.Read(model => model.Round(Agenda.Vote).Content!)).Ballots);
    }

    [Fact]
    public async Task RoundThatNoAgendaHas_IsUnknown()
    {
        var phone = await Venue.PhoneAsync(1);

        await phone.IsRefusedAsync(new AskQuestion(Device.NewId(), "round-of-nobody", "Why?"), RefusalCodes.RoundUnknown);
        await phone.IsRefusedAsync(new Contracts.Commands.CastBallot(Device.NewId(), "vote\0", []), RefusalCodes.RoundUnknown);
    }

    [Fact]
    public async Task ForeignBallotPaper_IsNotFound()
    {
        var other = await OpenVoteElsewhereAsync();
        var theirs = await Venue.FollowAsync(await Venue.SignInAsync(other), HubRoutes.Console);
        var round = await theirs.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", round => round.Detail is ChoiceDetail { Paper: not null }, "the other session's paper");
        var path = ((ChoiceDetail)round.Detail).Paper!;

        using var foreign = await (await Venue.JoinAsync(2)).GetAsync(path);
        using var own = await (await Venue.SignInAsync(other)).GetAsync(path);

        Assert.True(foreign.StatusCode is HttpStatusCode.NotFound, $"A phone of another session was given {path}: {await foreign.Content.ReadAsStringAsync()}");
        Assert.Contains("Other A", await own.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForeignCommitment_IsUnknownToDirectorTabletAndPhone()
    {
        var other = await Venue.OtherSessionAsync();
        var engine = Venue.Get<ISessionEngine>();
        await Agenda.SendAsync(engine, other, AggregateId.Table(1), new Domain.Tables.DraftCommitment(ForeignCommitment, Agenda.Commitments, 0, new CommitmentText("Ours", null, null, null), 3));
        await Agenda.SendAsync(engine, other, AggregateId.Table(1), new Domain.Tables.SendCommitment(ForeignCommitment));
        await Venue.OpenRoundAsync(Agenda.Commitments);

        await (await Venue.DirectorAsync()).IsRefusedAsync(new Contracts.Commands.AcknowledgeCommitment(Device.NewId(), ForeignCommitment), RefusalCodes.CommitmentUnknown);
        await (await Venue.TabletAsync(1)).IsRefusedAsync(new Contracts.Commands.ReplyToDirector(Device.NewId(), ForeignCommitment, "Reply"), RefusalCodes.CommitmentUnknown);
        await (await Venue.TabletAsync(1)).IsRefusedAsync(new Contracts.Commands.SendCommitment(Device.NewId(), ForeignCommitment), RefusalCodes.CommitmentUnknown);
        await (await Venue.PhoneAsync(3)).IsRefusedAsync(new Contracts.Commands.SignCommitment(Device.NewId(), ForeignCommitment, true), RefusalCodes.CommitmentUnknown);

        Assert.Equal(CommitmentStanding.Sent, other.View.Read(model => model.Table(1).Find(ForeignCommitment)!.Standing));
    }

    [Fact]
    public async Task CommitmentOfTheNeighbours_IsNotTheTablesOwn()
    {
        await Venue.OpenRoundAsync(Agenda.Commitments);
        var id = Device.NewId();
        await (await Venue.TabletAsync(1)).DoAsync(new Contracts.Commands.DraftCommitment(Device.NewId(), Agenda.Commitments, id, 0, "Ours"));
        var neighbour = await Venue.TabletAsync(2);

        await neighbour.IsRefusedAsync(new Contracts.Commands.SendCommitment(Device.NewId(), id), RefusalCodes.CommitmentUnknown);
        await neighbour.IsRefusedAsync(new Contracts.Commands.DiscardCommitment(Device.NewId(), id), RefusalCodes.CommitmentUnknown);
        await neighbour.IsRefusedAsync(new Contracts.Commands.DraftCommitment(Device.NewId(), Agenda.Commitments, id, 0, "Theirs"), RefusalCodes.InvalidInput);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("with spaces and <b>")]
    [InlineData("commitment/../session")]
    public async Task CommitmentIdThatNoDeviceMayChoose_IsRefused(string id)
    {
        await Venue.OpenRoundAsync(Agenda.Commitments);

        await (await Venue.TabletAsync(1)).IsRefusedAsync(new Contracts.Commands.DraftCommitment(Device.NewId(), Agenda.Commitments, id, 0, "Text"), RefusalCodes.InvalidInput);
    }

    [Fact]
    public async Task ForeignDevice_IsNeitherRevokedNorBlanked()
    {
        var other = await Venue.OtherSessionAsync();
        var theirConsole = await Venue.FollowAsync(await Venue.SignInAsync(other), HubRoutes.Console);
        var theirScreen = await Venue.FollowAsync(await Venue.PairAsync(DeviceRole.Screen, by: theirConsole), HubRoutes.Screen);
        var id = ((ScreenRecord)theirScreen.Records["screen"]).Id;
        var console = await Venue.ConsoleAsync();

        await console.SendAsync(new Contracts.Commands.RevokeDevice(Device.NewId(), id));
        await console.IsRefusedAsync(new Contracts.Commands.BlankScreens(Device.NewId(), true, id), RefusalCodes.DeviceUnknown);
        await console.SendAsync(new Contracts.Commands.BlankScreens(Device.NewId(), true));

        Assert.True(await theirScreen.ClockAsync() > 0);
        Assert.False(other.View.Read(model => model.Session.Devices[id].Blank));
    }

    [Fact]
    public async Task Codes_AreThoseOfTheConsolesOwnSession()
    {
        var other = await Venue.OtherSessionAsync();
        var mine = await (await Venue.SignInAsync()).GetForAsync<PrintedCodeInfo[]>("/api/codes");
        var theirs = await (await Venue.SignInAsync(other)).GetForAsync<PrintedCodeInfo[]>("/api/codes");

        Assert.Equal(Venue.People, mine.Count(code => code.Kind is CodeKind.Badge));
        Assert.Empty(theirs.Select(code => code.Code).Intersect(mine.Select(code => code.Code), StringComparer.Ordinal));
    }

    private async Task<SessionHost> OpenVoteElsewhereAsync()
    {
        var other = await Venue.OtherSessionAsync();
        var console = await Venue.FollowAsync(await Venue.SignInAsync(other), HubRoutes.Console);
        await console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        return other;
    }
}
