using LiveSession.EndToEnd.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace LiveSession.EndToEnd.Tests.Phone;

/// <summary>Drafts and what was sent, through everything that happens to a phone; sent once, and shown as registered only then.</summary>
[Collection(PhoneRoom.Name)]
public sealed class Surviving(PhoneVenue venue)
{
    private const string Waiting = "Gardée sur ce téléphone";
    private const string Registered = "Enregistrée";

    /// <summary>Each has a harvest of its own.</summary>
    public static IReadOnlyList<string> Tests { get; } = ["offline", "killed", "closed", "frozen", "late", "back", "first", "reopened"];

    [ChromiumFact]
    [Trait("Rule", "N2")]
    public async Task QuestionSentWithoutANetwork_WaitsAndGoesOnce_AndTheDraftStays()
    {
        await using var phone = await AtAsync("offline");
        await phone.Context.SetOfflineAsync(true);
        await SendAsync(phone, "Et sans réseau ?", Waiting);
        await phone.TypeAsync("Un brouillon");
        await phone.Context.SetOfflineAsync(false);

        await OnceAsync(phone, "Et sans réseau ?");
        await Expect(phone.Draft).ToHaveValueAsync("Un brouillon");
    }

    [ChromiumFact]
    [Trait("Rule", "N1")]
    [Trait("Rule", "N5")]
    public async Task QuestionSentToADeadServer_IsNotCalledRegistered_UntilItIs()
    {
        await using var phone = await AtAsync("killed");
        await SendAsync(phone, "Avant la panne ?", Registered);
        await venue.KillAsync();
        try
        {
            await SendAsync(phone, "Et pendant la panne ?", Waiting);
            await phone.TypeAsync("Un brouillon");
        }
        finally
        {
            await venue.RestartAsync();
        }

        await OnceAsync(phone, "Et pendant la panne ?");
        Assert.Equal(1, venue.CountOf("Avant la panne ?"));
        await Expect(phone.Draft).ToHaveValueAsync("Un brouillon");
    }

    [ChromiumFact]
    [Trait("Rule", "N2")]
    public async Task TabClosedBeforeTheAnswer_SendsWhenItIsOpenedAgain_AndKnowsTheDraft()
    {
        await using var phone = await AtAsync("closed");
        await phone.Context.SetOfflineAsync(true);
        await SendAsync(phone, "Et l’onglet fermé ?", Waiting);
        await phone.TypeAsync("Un brouillon");
        await phone.Page.CloseAsync();
        await phone.Context.SetOfflineAsync(false);
        await phone.ReopenAsync();

        await phone.IsLiveAsync();
        await OnceAsync(phone, "Et l’onglet fermé ?");
        await Expect(phone.Draft).ToHaveValueAsync("Un brouillon");
    }

    [ChromiumFact]
    [Trait("Rule", "N5")]
    public async Task PhoneLockedWhileTheServerRestarts_ComesBackWithItsDraft()
    {
        await using var phone = await AtAsync("frozen");
        await phone.TypeAsync("Une phrase commencée avant de verrouiller");
        await phone.LockAsync();
        await venue.KillAsync();
        await venue.RestartAsync();
        await phone.UnlockAsync();

        await phone.IsLiveAsync();
        await Expect(phone.Draft).ToHaveValueAsync("Une phrase commencée avant de verrouiller");
        await phone.SendAsync();
        await OnceAsync(phone, "Une phrase commencée avant de verrouiller");
    }

    [ChromiumFact]
    [Trait("Rule", "N5")]
    public async Task PageReopenedWhileTheServerIsDown_IsTheRoomAsItWas_WithItsDraft_AndGoesOnWhenTheServerIsBack()
    {
        await using var phone = await AtAsync("reopened");
        await phone.KeepsItsPageAsync();
        await SendAsync(phone, "Avant la panne, puis relu ?", Registered);
        await venue.KillAsync();
        try
        {
            await SendAsync(phone, "Et après la réouverture ?", Waiting);
            await phone.TypeAsync("Un brouillon");
            await phone.ReopenAsync();

            await phone.IsAtAsync("Récolte reopened");
            await Expect(phone.Draft).ToHaveValueAsync("Un brouillon");
            await phone.ListsAsync("Et après la réouverture ?", Waiting);
        }
        finally
        {
            await venue.RestartAsync();
        }

        await phone.IsLiveAsync();
        await OnceAsync(phone, "Et après la réouverture ?");
        Assert.Equal(1, venue.CountOf("Avant la panne, puis relu ?"));
        await Expect(phone.Draft).ToHaveValueAsync("Un brouillon");
    }

    [ChromiumFact]
    [Trait("Rule", "B4")]
    [Trait("Rule", "N3")]
    public async Task QuestionThatComesAfterTheClose_IsToldWhy_WithItsWords()
    {
        await using var phone = await AtAsync("late");
        await phone.Context.SetOfflineAsync(true);
        await SendAsync(phone, "Trop tard ?", Waiting);
        await venue.CloseAsync(PhoneDay.Harvest("late"));
        await phone.Context.SetOfflineAsync(false);

        var told = phone.Page.Locator(".ui-notice--bad");
        await Expect(told).ToContainTextAsync("Trop tard ?");
        await Expect(told).ToContainTextAsync("terminée");
        Assert.Equal(0, venue.CountOf("Trop tard ?"));
        await phone.ReopenAsync();
        await Expect(phone.Page.Locator(".ui-notice--bad")).ToContainTextAsync("Trop tard ?");
    }

    [ChromiumFact]
    public async Task Back_ClosesTheRecap_ThenSaysThatItWouldLeave_AndLosesNothing()
    {
        await using var phone = await AtAsync("back");
        await phone.TypeAsync("Un brouillon");
        await phone.Page.Locator(".top__row .ui-button").First.TapAsync();
        await Expect(phone.Page.Locator(".recap")).ToBeVisibleAsync();

        await phone.Page.GoBackAsync();
        await Expect(phone.Page.Locator(".recap")).ToHaveCountAsync(0);
        await Expect(phone.Draft).ToHaveValueAsync("Un brouillon");

        await phone.Page.GoBackAsync();
        await Expect(phone.Page.Locator(".top")).ToContainTextAsync("Encore une fois Retour");
        await Expect(phone.Draft).ToHaveValueAsync("Un brouillon");
    }

    private async Task<HeldPhone> AtAsync(string test)
    {
        await venue.OpenAsync(PhoneDay.Harvest(test));
        var phone = await venue.EnterAsync();
        await phone.IsAtAsync("Récolte " + test);
        return phone;
    }

    private static async Task SendAsync(HeldPhone phone, string question, string standing)
    {
        await phone.TypeAsync(question);
        await phone.SendAsync();
        await phone.ListsAsync(question, standing);
    }

    private async Task OnceAsync(HeldPhone phone, string question)
    {
        await phone.ListsAsync(question, Registered);
        await venue.Console.Records.WhenAsync(_ => venue.CountOf(question) > 0, "the question on the console", CancellationToken.None);
        Assert.Equal(1, venue.CountOf(question));
    }
}
