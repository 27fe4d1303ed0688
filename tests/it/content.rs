//! Everything that is shipped: courses, languages, pictures, the Declaration,
//! and the example that authors copy.

use article26::cli::check_shelf;
use article26::course::check::claims;
use article26::question::{AnyKind, KINDS};
use article26::store::library;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Days since 1970 of the day on which the facts were looked through.
const REVIEWED: i64 = 20_779;

#[test]
fn all_that_is_shipped_is_clean() {
    let (problems, counts) = check_shelf(library::open(&[]), REVIEWED);
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", lines.join("\n"));
    assert!(counts.courses >= 4 && counts.pages > 1000, "{counts:?}");
}

#[test]
fn each_module_has_lessons_and_a_pool_of_its_size() {
    let shelf = library::open(&[]);
    for shelved in &shelf.library.courses {
        let course = shelved.open().expect("a sound course");
        assert!(course.lessons.len() >= 5, "{}: {} lessons", course.id, course.lessons.len());
        assert!(course.pool().count() >= 25, "{}: {} items in the pool", course.id, course.pool().count());
        let kinds: BTreeSet<&str> = course.pool().map(|item| item.kind.name()).collect();
        assert!(kinds.len() >= 6, "{}: only {kinds:?}", course.id);
        for lesson in &course.lessons {
            assert!((4..=9).contains(&lesson.minutes), "{}/{}: {} minutes", course.id, lesson.id, lesson.minutes);
        }
        for item in &course.items {
            assert!(!item.source.is_empty(), "{}/{} names no source", course.id, item.id);
        }
    }
}

#[test]
fn the_lights_of_all_thirty_articles_can_be_lit() {
    let shelf = library::open(&[]);
    for article in 1..=30u8 {
        let items: usize = shelf
            .library
            .courses
            .iter()
            .flat_map(|c| &c.head.items)
            .filter(|(_, articles)| articles.contains(&article))
            .count();
        assert!(items >= 2, "article {article} is exercised by {items} items");
    }
}

#[test]
fn the_rabat_test_is_walked_on_at_least_six_cases() {
    let shelf = library::open(&[]);
    let course = shelf.library.course("hate-speech").expect("hate-speech");
    let walks = course
        .items
        .iter()
        .filter(|item| matches!(&item.kind, AnyKind::Walk(walk) if walk.test == "rabat" && walk.parts.len() == 6))
        .count();
    assert!(walks >= 6, "{walks} walks");
}

#[test]
fn all_kinds_are_used() {
    let shelf = library::open(&[]);
    let used: BTreeSet<&str> = shelf
        .library
        .courses
        .iter()
        .filter_map(article26::course::Shelved::open)
        .flat_map(|c| c.items.iter().map(|i| i.kind.name()).collect::<Vec<_>>())
        .collect();
    for kind in KINDS {
        assert!(used.contains(kind), "no item is a {kind}");
    }
}

/// The longest choice must not be the answer as a rule, or test-wise learners
/// need not read.
#[test]
fn length_does_not_give_the_answer_away() {
    let shelf = library::open(&[]);
    for language in shelf.catalog.languages() {
        for shelved in shelf.library.courses.iter().filter(|c| claims(&c.head.id, language)) {
            let course = shelved.open().expect("a sound course");
            let (mut longest, mut all) = (0, 0);
            for item in &course.items {
                let AnyKind::SingleChoice(choice) = &item.kind else {
                    continue;
                };
                if choice.answers.len() != 1 {
                    continue;
                }
                let name = article26::course::words::item(&course.id, &item.id);
                let length = |id: &String| language.format(&name, Some(id), None).unwrap_or_default().chars().count();
                let answer = length(&choice.answers[0]);
                let others =
                    choice.choices.iter().filter(|id| **id != choice.answers[0]).map(length).max().unwrap_or(0);
                all += 1;
                longest += usize::from(answer > others);
            }
            assert!(
                all == 0 || longest * 100 / all <= 45,
                "{} in {}: the answer is longest in {longest} of {all}",
                course.id,
                language.tag
            );
        }
    }
}

#[test]
fn interfaces_have_every_message() {
    let shelf = library::open(&[]);
    let english = shelf.catalog.get("en").expect("English");
    for tag in ["th", "nl", "sv", "ar", "fr", "es", "ru", "zh"] {
        let language = shelf.catalog.get(tag).unwrap_or_else(|| panic!("no {tag}"));
        let wanted = |stem: &str| {
            ["app", "cli", "courses", "kiosk", "language"].contains(&stem) || stem == "glossary" && FULL.contains(&tag)
        };
        for source in english.sources().iter().filter(|source| wanted(source.stem())) {
            for (id, _) in source.ids() {
                assert!(language.has(id), "{tag} lacks {id} of {}", source.stem());
                assert_eq!(english.attributes(id), language.attributes(id), "{tag}: {id}");
            }
            let own = language
                .sources()
                .iter()
                .find(|s| s.stem() == source.stem())
                .unwrap_or_else(|| panic!("{tag} has no {}.ftl", source.stem()));
            // A language may have more to say of itself: what the first of a month is.
            for (id, _) in own.ids().into_iter().filter(|(id, _)| *id != "language-first") {
                assert!(english.has(id), "{tag} has a left-over {id}");
            }
        }
    }
}

/// Languages at full depth.
const FULL: [&str; 4] = ["en", "th", "nl", "sv"];

#[test]
fn eight_modules_are_there_in_four_languages() {
    let shelf = library::open(&[]);
    let courses: Vec<&str> = shelf.library.courses.iter().map(|course| course.head.id.as_ref()).collect();
    let wanted = ["udhr", "expression", "protest", "limits", "hate-speech", "defenders", "figures", "writing"];
    assert_eq!(courses, wanted);
    for tag in FULL {
        let language = shelf.catalog.get(tag).unwrap_or_else(|| panic!("no {tag}"));
        for course in wanted {
            assert!(claims(course, language), "{course} is not there in {tag}");
        }
        let terms = language.sources().iter().filter(|source| source.stem() == "glossary");
        assert_eq!(terms.map(|source| source.ids().len()).sum::<usize>(), 87, "terms in {tag}");
    }
    assert!(shelf.library.pictures.len() >= 20);
}

#[test]
fn the_curriculum_has_what_trainers_need() {
    use article26::course::{Block, When};
    let shelf = library::open(&[]);
    let (mut pool, mut scenarios, mut stances) = (0, 0, BTreeSet::new());
    for course in shelf.library.courses.iter().filter_map(article26::course::Shelved::open) {
        pool += course.pool().count();
        scenarios += course.items.iter().filter(|item| matches!(item.kind, AnyKind::Scenario(_))).count();
        for lesson in &course.lessons {
            let name = format!("{}/{}", course.id, lesson.id);
            let blocks: Vec<&Block> = lesson.steps.iter().flat_map(|step| &step.blocks).collect();
            assert!(blocks.iter().any(|block| matches!(block, Block::Facilitator(_))), "{name}: no note for trainers");
            assert!(!lesson.outcomes.is_empty(), "{name}: no outcome");
            let taken = |wanted| blocks.iter().any(|b| matches!(b, Block::Stance { when, .. } if *when == wanted));
            if taken(When::Before) && taken(When::After) {
                stances.insert(course.id.clone());
            }
        }
    }
    assert!(pool >= 200, "{pool} items in the pools");
    assert!(scenarios >= 14, "{scenarios} scenarios");
    assert!(stances.len() >= 3, "stances only in {stances:?}");
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let shelf = library::open(&[]);
    for (tag, expected) in [
        ("en", "10 December 1948"),
        ("nl", "10 december 1948"),
        ("sv", "10 december 1948"),
        ("th", "10 ธันวาคม พ.ศ. 2491 (ค.ศ. 1948)"),
        ("ar", "10 كانون الأول/ديسمبر 1948"),
        ("fr", "10 décembre 1948"),
        ("es", "10 de diciembre de 1948"),
        ("ru", "10 декабря 1948\u{a0}г."),
        ("zh", "1948年12月10日"),
    ] {
        assert_eq!(shelf.catalog.words(tag).date((1948, 12, 10)), expected, "{tag}");
        for month in 1..=12 {
            let written = shelf.catalog.words(tag).date((2024, month, 28));
            assert!(!written.contains('%') && !written.contains("2024-"), "{tag}: {written}");
        }
    }
    assert_eq!(shelf.catalog.words("fr").date((2024, 8, 1)), "1er août 2024");
}

/// What is packed in pieces comes back as it was: every message by itself is as in
/// the whole text.
#[test]
fn embedded_words_are_whole() {
    let shelf = library::open(&[]);
    for language in shelf.catalog.languages() {
        for source in language.sources() {
            let text = source.text();
            assert!(!text.is_empty(), "{}", source.name);
            for (id, entry) in source.ids() {
                let slice = source.slice(entry);
                assert_eq!(slice, &text[entry.start as usize..entry.end as usize], "{}: {id}", source.name);
                assert!(slice.starts_with(id), "{}: {id}", source.name);
            }
        }
    }
    for course in &shelf.library.courses {
        assert!(course.open().is_some(), "{}", course.file());
    }
}

/// The table of coverage has every element of the sources, forty, nine, nine,
/// thirty and eight of them; that each has a home is for `check` to say.
#[test]
fn every_element_of_the_sources_stands_in_the_table_of_coverage() {
    let shelf = library::open(&[]);
    let tables = shelf.coverage();
    let (file, text) = tables.first().expect("a table of coverage");
    let coverage = article26::course::parse::coverage(file, text).expect("a sound table");
    let known: BTreeSet<&str> = coverage.elements.iter().map(|element| element.id.as_str()).collect();
    let numbered = [("S0", 40), ("S1", 9), ("S2", 9), ("S3", 8), ("S4", 8)];
    let mut wanted: BTreeSet<String> =
        numbered.iter().flat_map(|(source, last)| (1..=*last).map(move |n| format!("{source}.{n}"))).collect();
    wanted.extend(('a'..='v').map(|letter| format!("S3.{letter}")));
    for id in &wanted {
        assert!(known.contains(id.as_str()), "{id} is not in the table");
    }
    assert_eq!(known.len(), wanted.len());
}

/// Translations are held against the English they were made from.
#[test]
fn stale_translations_are_named_and_can_be_taken_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, text).expect("written");
    };
    write(
        "courses/one.ron",
        "(id: \"one\", order: 1, reviewed: \"2026-01-01\", outcomes: [], lessons: [(id: \"a\", minutes: 5, steps: [(phase: Input, blocks: [Heading(\"h\")])])], items: [(id: \"q\", kind: TrueFalse(answer: true), articles: [1], group: \"g\", lesson: \"a\")], quiz: (draw: 1, pass: 50, groups: [\"g\"]))",
    );
    let words = "one-a = A\n    .summary = S\none-a-h = H\none-q-q = Q\n    .true-why = T\n    .false-why = F\n";
    for tag in ["en", "sv"] {
        write(&format!("locales/{tag}/one.ftl"), words);
        write(&format!("locales/{tag}/courses.ftl"), "one = One\n    .summary = S\n");
    }
    let stale = || library::open_only(&[folder.path().to_path_buf()]).stale();
    assert!(stale().is_empty(), "without a record nothing is said");
    write("locales/sv/sources.lock", "# nothing yet\n");
    assert_eq!(stale().len(), 4);
    let english = article26::language::lock::of([words, "one = One\n    .summary = S\n"].into_iter());
    write("locales/sv/sources.lock", &article26::language::lock::write(&english));
    assert!(stale().is_empty(), "{:?}", stale());
    write("locales/en/one.ftl", &words.replace("= H", "= Another heading"));
    let found = stale();
    assert_eq!(found.len(), 1);
    assert!(found[0].to_string().contains("`one-a-h` has changed since it was translated to sv"), "{}", found[0]);
}

#[test]
fn the_declaration_is_complete_in_nine_languages() {
    let shelf = library::open(&[]);
    for tag in ["en", "th", "nl", "sv", "fr", "es", "ar", "ru", "zh"] {
        let found = shelf
            .library
            .declarations
            .iter()
            .find(|d| d.tag == tag)
            .unwrap_or_else(|| panic!("no Declaration in {tag}"));
        assert!(found.open().is_complete(), "{tag}");
        assert_eq!(found.open().official, ["en", "fr", "es", "ar", "ru", "zh"].contains(&tag), "{tag}");
    }
    assert!(
        shelf.library.declaration("en").expect("English").part(26).expect("26").paragraphs[0]
            .contains("right to education")
    );
}

/// The example in the guide for authors is a real pack.
#[test]
fn the_example_for_authors_is_clean() {
    let guide = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/authoring.md")).expect("the guide");
    let folder = tempfile::tempdir().expect("a folder");
    let mut files = 0;
    let mut lines = guide.lines().peekable();
    let mut name = String::new();
    while let Some(line) = lines.next() {
        if let Some(rest) = line.strip_prefix('`').and_then(|rest| rest.strip_suffix("`:")) {
            name = rest.to_owned();
        } else if (line == "```ron" || line == "```ftl") && !name.is_empty() {
            let mut text = String::new();
            for inside in lines.by_ref().take_while(|inside| *inside != "```") {
                text.push_str(inside);
                text.push('\n');
            }
            let file = folder.path().join(std::mem::take(&mut name));
            fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            fs::write(file, text).expect("written");
            files += 1;
        }
    }
    assert_eq!(files, 3, "the guide shows three files");
    let shelf = library::open_only(&[folder.path().to_path_buf()]);
    let (problems, counts) = check_shelf(shelf, REVIEWED);
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", lines.join("\n"));
    assert_eq!(counts.courses, 1);
}

/// What authors get wrong comes with a place and a mend, and does not stop
/// the other courses.
#[test]
fn mistakes_have_a_place_and_a_mend() {
    let sound = "(id: \"one\", order: 1, reviewed: \"2026-01-01\", outcomes: [], lessons: [(id: \"a\", minutes: 5, steps: [(phase: Input, blocks: [Heading(\"h\"), Ask(\"q\")])])], items: [(id: \"q\", kind: TrueFalse(answer: true), articles: [1], group: \"g\", lesson: \"a\")], quiz: (draw: 1, pass: 50, groups: [\"g\"]))";
    let table: &[(&str, &str, &str)] = &[
        ("minutes: 5", "minutes: 5, colour: 3", "colour"),
        ("Ask(\"q\")", "Ask(\"gone\")", "the item `gone` does not exist"),
        ("articles: [1]", "articles: [31]", "no article 31"),
        ("articles: [1]", "articles: []", "names no article"),
        ("lesson: \"a\"", "lesson: \"z\"", "the lesson `z` does not exist"),
        ("groups: [\"g\"]", "groups: [\"g\", \"h\"]", "the group `h` has no item"),
        ("draw: 1", "draw: 9", "draws 9 of 1"),
        ("reviewed: \"2026-01-01\"", "reviewed: \"2026-13-01\"", "is no date"),
        ("Heading(\"h\")", "Picture(\"none\")", "the picture `none` does not exist"),
        ("Heading(\"h\")", "Notice(id: \"h\", themes: [\"rain\"])", "`rain` is no theme"),
        ("TrueFalse(answer: true)", "SingleChoice(choices: [\"a\", \"a\"], answers: [\"b\"])", "stands twice"),
        ("Heading(\"h\")", "Stance(id: \"h\", when: After)", "only taken after"),
        ("Heading(\"h\")", "Plot(id: \"h\", form: Bars, points: [])", "has too few points"),
        (
            "Heading(\"h\")",
            "Plot(id: \"h\", form: Share, points: [(id: \"a\", value: 1), (id: \"b\", value: 2)])",
            "more than the whole",
        ),
        ("Heading(\"h\")", "Plot(id: \"h\", form: Bars, points: [(id: \"a\", value: 1)], from: 5)", "below the axis"),
        (
            "Heading(\"h\")",
            "Card(id: \"h\", bands: [(id: \"s\", pictures: [\"none\"])], lines: [\"l\"])",
            "the picture `none` does not exist",
        ),
        (
            "Heading(\"h\")",
            "Actions(id: \"h\", questions: [], actions: [(id: \"x\", risk: Low)])",
            "lacks questions of safety",
        ),
        ("TrueFalse(answer: true)", "Order(sequence: [\"a\", \"b\"])", "too few"),
    ];
    for (from, to, expected) in table {
        let folder = tempfile::tempdir().expect("a folder");
        let courses = folder.path().join("courses");
        fs::create_dir_all(&courses).expect("made");
        let locale = folder.path().join("locales/en");
        fs::create_dir_all(&locale).expect("made");
        assert!(sound.contains(from), "{from}");
        fs::write(courses.join("one.ron"), sound.replace(from, to)).expect("written");
        fs::write(courses.join("two.ron"), sound.replace("\"one\"", "\"two\"")).expect("written");
        for course in ["one", "two"] {
            let words = format!(
                "{course}-a = A\n    .summary = S\n{course}-a-h = H\n{course}-q-q = Q\n    .true-why = T\n    .false-why = F\n"
            );
            fs::write(locale.join(format!("{course}.ftl")), words).expect("written");
        }
        fs::write(locale.join("courses.ftl"), "one = One\n    .summary = S\ntwo = Two\n    .summary = S\n")
            .expect("written");
        let shelf = library::open_only(&[folder.path().to_path_buf()]);
        assert!(shelf.library.course("two").is_some(), "{to}: the other course is gone");
        let (problems, _) = check_shelf(shelf, REVIEWED);
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let found = problems
            .iter()
            .find(|p| p.to_string().contains(expected))
            .unwrap_or_else(|| panic!("{to}: no “{expected}” in\n{}", lines.join("\n")));
        assert!(
            found.file.ends_with("one.ron") && found.line >= 1 && found.column >= 1 && !found.mend.is_empty(),
            "{found}"
        );
        assert!(!lines.iter().any(|line| line.contains("two.ron")), "{to}: {lines:?}");
    }
}

#[test]
fn hostile_packs_are_refused_quickly() {
    let fixtures: Vec<(&str, Vec<u8>)> = vec![
        ("courses/a.ron", vec![0xff, 0xfe, 0x00]),
        ("courses/a.ron", "(".repeat(100_000).into_bytes()),
        ("courses/a.ron", vec![b' '; (1 << 20) + 1]),
        ("locales/en/a.ftl", format!("m = {}", "{".repeat(5000)).into_bytes()),
        ("locales/en/a.ftl", "m = {\"\\UΘz\"}\n".into()),
        ("locales/en/a.ftl", "m = a\u{202e}b\n".into()),
        ("locales/en/a.ftl", "m = {\"\\u001b\"}[2J\n".into()),
        ("locales/..evil/a.ftl", b"m = a\n".to_vec()),
    ];
    for (name, bytes) in fixtures {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(&file, bytes).expect("written");
        let (problems, _) = check_shelf(library::open_only(&[folder.path().to_path_buf()]), REVIEWED);
        assert!(!problems.is_empty(), "{name} was taken");
        for problem in problems {
            assert!(!problem.to_string().contains(|c: char| c.is_control()), "{problem:?}");
        }
    }
}

#[test]
fn paragraphs_of_articles_are_counted_as_they_stand() {
    let shelf = library::open(&[]);
    let english = shelf.library.declaration("en").expect("English");
    for number in 1..=30u8 {
        let there = english.part(number).expect("an article").paragraphs.len();
        assert_eq!(usize::from(article26::course::declaration::paragraphs(number)), there, "article {number}");
    }
}

/// What is kept as it stands says what Fluent says, in every language.
#[test]
fn words_are_those_that_fluent_makes_of_them() {
    use fluent_bundle::{FluentBundle, FluentResource};
    let shelf = library::open(&[]);
    let mut compared = 0;
    for language in shelf.catalog.languages() {
        for source in language.sources() {
            let resource = FluentResource::try_new(source.text().to_owned()).unwrap_or_else(|(resource, _)| resource);
            let mut bundle = FluentBundle::new(vec![language.tag.parse().expect("a tag")]);
            bundle.set_use_isolating(language.is_right_to_left());
            bundle.add_resource(resource).expect("each message once");
            for (id, entry) in source.ids() {
                // What has something to put in may need what others have.
                if id.starts_with('-') || source.slice(entry).contains('{') {
                    continue;
                }
                let message = bundle.get_message(id).expect("a message");
                let text = |pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned();
                let what = format!("{} {id}", source.name);
                assert_eq!(language.format(id, None, None), message.value().map(text), "{what}");
                let names: Vec<String> = message.attributes().map(|one| one.id().to_owned()).collect();
                assert_eq!(language.attributes(id), names, "{what}");
                for one in message.attributes() {
                    assert_eq!(
                        language.format(id, Some(one.id()), None),
                        Some(text(one.value())),
                        "{what}.{}",
                        one.id()
                    );
                }
                compared += 1;
            }
        }
    }
    assert!(compared > 10_000, "only {compared} messages were compared");
}
