using LiveSession.Rehearsal.Content;

namespace LiveSession.Rehearsal.Tests;

public sealed class DayContentFileTests
{
    [Fact]
    public void Content_IsRead_WithSubthemesFromZero()
    {
        var content = DayContentFile.Parse("""
            { "title": "Jour", "theme": "Quoi ?", "subthemes": ["Un", "Deux"], "commitments": ["Oui."], "stories": [],
              "questions": [ { "id": "q1", "subtheme": 2, "text": "Et ?", "same_as": null }, { "id": "q2", "subtheme": 0, "text": "Ou ?" } ] }
            """);

        Assert.Equal([1, null], content.Questions.Select(question => question.Subtheme));
        Assert.Equal(("Jour", "Quoi ?", "Oui."), (content.Title, content.Theme, content.Commitments[0]));
    }

    [Fact]
    public void EveryFault_IsToldAtOnce()
    {
        var faulty = Assert.Throws<FaultyInputException>(() => DayContentFile.Parse("""
            { "title": "", "subthemes": ["Un", 2], "questions": [ { "id": "q1", "subtheme": 5, "text": "Et ?" }, { "id": "q1", "subtheme": "1" } ] }
            """));

        Assert.Equal(
            [
                "Item 2 of 'subthemes' is not a text.",
                "The content has no 'title'.",
                "The content has no 'theme'.",
                "Question 1 names sub-theme 5; there are 1.",
                "Question 2 names sub-theme \"1\"; there are 1.",
                "Question 2 has no 'text'.",
                "Two questions have the id 'q1'.",
                "The content has no list 'commitments'.",
            ],
            faulty.Faults);
    }

    [Theory]
    [InlineData("""{ "title": "T", "theme": "T", "subthemes": [], "questions": [], "commitments": ["C"] }""", "The content has no questions.")]
    [InlineData("""{ "title": "T", "theme": "T", "subthemes": [], "questions": [{ "id": "q", "text": "t" }], "commitments": [] }""", "The content has no commitments.")]
    [InlineData("{\n \"title\": oops", "The content file is not JSON (line 2).")]
    public void UnusableContent_IsRefused(string json, string fault) =>
        Assert.Contains(fault, Assert.Throws<FaultyInputException>(() => DayContentFile.Parse(json)).Faults);

    [Fact]
    public void MissingFile_IsRefusedWithASentence()
    {
        var faulty = Assert.Throws<FaultyInputException>(() => DayContentFile.Read(new FileInfo(Path.Combine(Path.GetTempPath(), "no-such-content.json"))));

        Assert.StartsWith("The content file cannot be read:", Assert.Single(faulty.Faults), StringComparison.Ordinal);
    }
}
