using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.QuestionHarvest;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Tests.Support;
using Microsoft.AspNetCore.SignalR;
using DeviceRole = LiveSession.Contracts.Records.DeviceRole;

namespace LiveSession.Server.Tests.Questions;

/// <summary>Support, table lists and a moderator beside the facilitator, over real sockets.</summary>
public sealed class ModeratedHarvestTests : IAsyncLifetime
{
    private const string Read = "read-over";
    private const string Lists = "lists";
    private Venue _venue = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync();
        var settings = new QuestionHarvestSettings("Theme", ["One", "Two"], Moderated: true, MaxPerPerson: 5, Support: true, Named: true);
        await Agenda.SendAsync(_venue.Get<ISessionEngine>(), _venue.Session, AggregateId.Session, new PlanAgenda("A small day", "en", Venue.Tables, [
            .. Agenda.Rounds,
            new RoundPlan(Read, "Read over", null, null, settings),
            new RoundPlan(Lists, "Lists", null, null, settings with { Lists = new TableListSettings(2) }),
        ]));
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    [Fact]
    [Trait("Rule", "A1")]
    public async Task Moderator_ReadsOver_AndMovesNothing()
    {
        await _venue.OpenRoundAsync(Read);
        var moderator = await ModeratorAsync();
        var id = await AskAsync(1, "Why?");
        await moderator.SeesAsync<QuestionRecord>($"question/{id}", question => question is { Status: QuestionStatus.Pending, AuthorNames.Count: 1 }, "the moderator reads the question");

        await moderator.DoAsync(new Contracts.Commands.ApproveQuestions(Device.NewId(), Read, [id], QuestionStatus.Pending));

        await moderator.SeesAsync<QuestionRecord>($"question/{id}", question => question.Status is QuestionStatus.Approved, "the question is on the wall");
        await Assert.ThrowsAsync<HubException>(() => moderator.SendAsync(new Contracts.Commands.CloseRound(Device.NewId(), Read)));
        await Assert.ThrowsAsync<HubException>(() => moderator.SendAsync(new Contracts.Commands.BlankScreens(Device.NewId(), Blank: true)));
        Assert.IsType<RoundLife.Open>(_venue.Session.View.Read(model => model.Round(Read).Life));
    }

    [Fact]
    public async Task TwoModerators_DoNotUndoEachOther()
    {
        await _venue.OpenRoundAsync(Read);
        var (one, other) = (await ModeratorAsync(), await ModeratorAsync());
        var id = await AskAsync(1, "Why?");

        await one.DoAsync(new Contracts.Commands.RejectQuestion(Device.NewId(), Read, id, "An answer", QuestionStatus.Pending));

        await other.IsRefusedAsync(new Contracts.Commands.ApproveQuestions(Device.NewId(), Read, [id], QuestionStatus.Pending), RefusalCodes.DecidedMeanwhile);
        await other.SeesAsync<QuestionRecord>($"question/{id}", question => question.Status is QuestionStatus.Rejected, "the second moderator sees the decision");
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task DoubleTapAndSecondPhone_SupportOnce()
    {
        await _venue.OpenRoundAsync(Read);
        var console = await _venue.ConsoleAsync();
        var id = await OnWallAsync(1, "Why?");
        var (phone, second) = (await _venue.PhoneAsync(2), await _venue.PhoneAsync(2));
        var support = new Contracts.Commands.SupportQuestion(Device.NewId(), Read, id, Supported: true);

        await Task.WhenAll(phone.DoAsync(support), phone.DoAsync(support), second.DoAsync(support with { CommandId = Device.NewId() }));

        await console.SeesAsync<QuestionRecord>($"question/{id}", question => question.Supports == 1, "one person is one supporter");
        await second.SeesAsync<SupportRecord>($"support/{Read}", own => own.QuestionIds.SequenceEqual([id], StringComparer.Ordinal), "the other phone shows it too");
        await second.DoAsync(support with { CommandId = Device.NewId(), Supported = false });
        await console.SeesAsync<QuestionRecord>($"question/{id}", question => question.Supports == 0, "what was taken back does not count");
    }

    [Fact]
    [Trait("Rule", "A6")]
    public async Task WallForPhones_HasApprovedQuestionsOnly_AndIsSentOnce()
    {
        await _venue.OpenRoundAsync(Read);
        var id = await OnWallAsync(1, "Shown?");
        var hidden = await AskAsync(2, "Hidden?");
        var browser = await _venue.JoinAsync(3);

        var wall = await browser.GetForAsync<WallQuestions>($"/api/wall/{Read}");
        using var first = await browser.GetAsync($"/api/wall/{Read}");
        using var second = await browser.GetAsync($"/api/wall/{Read}", known: first.Headers.ETag);

        Assert.Equal([id], wall.Questions.Select(question => question.Id));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var other = await browser.GetAsync($"/api/wall/{Agenda.Harvest}");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        await (await _venue.PhoneAsync(4)).IsRefusedAsync(new Contracts.Commands.SupportQuestion(Device.NewId(), Read, hidden, Supported: true), RefusalCodes.QuestionNotOnWall);
    }

    [Fact]
    public async Task Tablet_MakesTheListOfItsPeoplesDrafts_AndSendsIt()
    {
        await _venue.OpenRoundAsync(Lists);
        var console = await _venue.ConsoleAsync();
        var table = _venue.Session.View.Read(model => model.TableOf("p-1"))!.Value;
        var (phone, tablet) = (await _venue.PhoneAsync(1), await _venue.TabletAsync(table));
        await phone.DoAsync(new Contracts.Commands.AskQuestion(Device.NewId(), Lists, "Own words?"));
        await tablet.UntilAsync(() => tablet.Records.Values.OfType<DraftRecord>().Any(), "the tablet shows the draft");
        var draft = tablet.Records.Values.OfType<DraftRecord>().Single();
        var take = new Contracts.Commands.WriteListQuestion(Device.NewId(), Lists, Device.NewId(), 0, "Our words?", Drafts: [draft.Id]);
        await tablet.IsRefusedAsync(take, RefusalCodes.ListsNotBegun);

        await console.DoAsync(new Contracts.Commands.GoToPhase(Device.NewId(), Lists, TableListSettings.ListPhase));
        await tablet.DoAsync(take with { CommandId = Device.NewId() });
        await phone.SeesAsync<ListQuestionRecord>($"listQuestion/{Lists}/{take.QuestionId}", line => line.Drafts.SequenceEqual([draft.Id], StringComparer.Ordinal), "the table's phones see the list");
        await tablet.DoAsync(new Contracts.Commands.SendTableList(Device.NewId(), Lists));

        var asked = $"question/l-{Lists}.{table}.{take.QuestionId}";
        await console.SeesAsync<QuestionRecord>(asked, question => question is { Text: "Our words?", Authors: 1, Status: QuestionStatus.Pending } && question.Drafts!.SequenceEqual(["Own words?"], StringComparer.Ordinal), "the list waits for moderation");
        await phone.SeesAsync<QuestionRecord>(asked, question => question.Original == "Own words?", "the author finds it, with their own words");
        await console.SeesAsync<TableListRecord>($"tableList/{Lists}/{table}", list => list.Sent, "the console knows who has sent");
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task WhoeverIsNotTheHost_WritesNoList()
    {
        await _venue.OpenRoundAsync(Lists);
        var hosts = _venue.Session.View.Read(model => model.Session.Seating.HostOf.Values.ToHashSet(StringComparer.Ordinal));
        var guest = Enumerable.Range(1, Venue.People).First(person => !hosts.Contains($"p-{person}"));
        var phone = await _venue.PhoneAsync(guest);

        await phone.IsRefusedAsync(new WriteListQuestionAsHost(Device.NewId(), Lists, Device.NewId(), 0, "Mine?"), RefusalCodes.NotTableHost);
        await phone.IsRefusedAsync(new SendTableListAsHost(Device.NewId(), Lists), RefusalCodes.NotTableHost);
    }

    private async Task<Device> ModeratorAsync() => await _venue.FollowAsync(await _venue.PairAsync(DeviceRole.Moderator), HubRoutes.Moderator);

    private async Task<string> AskAsync(int person, string text)
    {
        var ask = new Contracts.Commands.AskQuestion(Device.NewId(), Read, text);
        await (await _venue.PhoneAsync(person)).DoAsync(ask);
        return $"q-{Read}.{ask.CommandId}";
    }

    private async Task<string> OnWallAsync(int person, string text)
    {
        var id = await AskAsync(person, text);
        await (await _venue.ConsoleAsync()).DoAsync(new Contracts.Commands.ApproveQuestions(Device.NewId(), Read, [id]));
        return id;
    }
}
